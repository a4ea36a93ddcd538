using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Writes resource, provider and remote component classes.</summary>
internal static class ResourceSource
{
    public static void Write(SourceLines source, ApiClass type)
    {
        var family = type.Family;
        source.Line($"[global::Pulumi.ResourceType({CSharpNames.Literal(family.Token)}, null)]");
        source.Open($"public partial class {type.Name} : global::{ListingLines.BaseOf(type)}");
        foreach (var member in type.Members)
        {
            if (member.Facet.IsObsolete)
            {
                source.Line("[global::System.Obsolete(\"Deprecated by the provider.\")]");
            }

            source.Line($"[global::Pulumi.Output({CSharpNames.Literal(member.Wire)})] public {CSharpNames.Global(member.Type)} {member.Name} {{ get; private set; }} = null!;");
        }

        if (family.Kind == FamilyKind.Component)
        {
            WriteComponent(source, type);
        }
        else
        {
            WriteConstructors(source, type);
        }

        source.Close();
    }

    private static void WriteComponent(SourceLines source, ApiClass type)
    {
        source.Line($"public {type.Name}(string name, {Args(type)}, global::Pulumi.ComponentResourceOptions? options = null)");
        source.Line($"    : base({CSharpNames.Literal(type.Family.Token)}, name, args ?? new {ArgsClass(type)}(), {Defaults(type)}.ComponentOptions(options), remote: true) {{ }}");
    }

    private static void WriteConstructors(SourceLines source, ApiClass type)
    {
        var family = type.Family;
        var token = CSharpNames.Literal(family.Token);
        var secrets = string.Concat(type.Members.Where(member => member.Facet.IsSecret)
            .Select(member => ", " + CSharpNames.Literal(member.Wire)));
        const string Options = "global::Pulumi.CustomResourceOptions? options = null";
        source.Line($"public {type.Name}(string name, {Args(type)}, {Options})");

        // A provider's own token is "aws": ProviderResource adds what comes before it.
        var typeToken = family.Kind == FamilyKind.Provider ? CSharpNames.Literal(family.Token.Substring(family.Token.LastIndexOf(':') + 1))
            : token;
        source.Line($"    : base({typeToken}, name, {FilledArgs(type)}, {Defaults(type)}.Options(options, \"\"{secrets})) {{ }}");
        if (FixedInputs.Of(family).Any())
        {
            WriteFixedInputs(source, type);
        }

        if (!family.Has(Trait.Lookup))
        {
            return;
        }

        var state = family.Roles.Contains(Role.State) ? $"{Class(type, Role.State)}? state, " : "";
        source.Line($"private {type.Name}(string name, global::Pulumi.Input<string> id, {state}global::Pulumi.CustomResourceOptions? options)");
        source.Line($"    : base({token}, name, {(state.Length > 0 ? "state" : "(global::Pulumi.ResourceArgs?)null")}, {Defaults(type)}.Options(options, id{secrets})) {{ }}");
        var optionalState = state.Length > 0 ? $"{Class(type, Role.State)}? state = null, " : "";
        source.Line($"public static {type.Name} Get(string name, global::Pulumi.Input<string> id, {optionalState}{Options}) => new(name, id, {(state.Length > 0 ? "state, " : "")}options);");
    }

    private static string FilledArgs(ApiClass type) =>
        FixedInputs.Of(type.Family).Any() ? "WithFixedInputs(args)" : $"args ?? new {ArgsClass(type)}()";

    private static void WriteFixedInputs(SourceLines source, ApiClass type)
    {
        source.Open($"private static {ArgsClass(type)} WithFixedInputs({ArgsClass(type)}? args)");
        source.Line($"args ??= new {ArgsClass(type)}();");
        foreach (var (name, value) in FixedInputs.Of(type.Family))
        {
            source.Line($"args.{name} = {CSharpNames.Literal(value)};");
        }

        source.Line("return args;").Close();
    }

    private static string Args(ApiClass type) =>
        type.Family.Has(Trait.OptionalArgs) ? $"{ArgsClass(type)}? args = null" : $"{ArgsClass(type)} args";

    private static string ArgsClass(ApiClass type) => Class(type, Role.Args);

    private static string Class(ApiClass type, string role)
    {
        var (space, name) = ClassNames.Of(type.Package, type.Family, role);
        return $"global::{space}.{name}";
    }

    private static string Defaults(ApiClass type) => $"global::{type.Package.RootNamespace}.PackageDefaults";
}
