using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Writes classes of inputs: arguments, states, nested inputs and the arguments of functions.</summary>
internal static class InputSource
{
    public static void Write(SourceLines source, ApiClass type)
    {
        source.Open($"public {(type.IsSealed ? "sealed " : "")}class {type.Name} : global::{ListingLines.BaseOf(type)}");
        foreach (var member in type.Members)
        {
            Write(source, type.Package, member);
        }

        source.Line($"public {type.Name}() {{ }}");
        if (!type.Family.Has(Trait.NoEmpty))
        {
            source.Line($"public static new {type.Name} Empty => new();");
        }

        source.Close();
    }

    // The attribute stands on the field wherever the official packages have one, so that reflection sees the same.
    private static void Write(SourceLines source, CataloguedPackage package, ApiMember member)
    {
        var type = CSharpNames.Global(member.Type);
        var field = CSharpNames.Field(member.Name);
        var isCollection = IsCollection(member.Type);
        var obsolete = member.Facet.IsObsolete ? "[global::System.Obsolete(\"Deprecated by the provider.\")] " : "";
        if (!isCollection && !member.Facet.IsSecret)
        {
            var initial = type.EndsWith("?", StringComparison.Ordinal) || type is "bool" or "int" or "double" ? "" : " = null!;";
            source.Line($"{obsolete}{Attribute(member)} public {type} {member.Name} {{ get; set; }}{initial}");
            return;
        }

        source.Line($"{Attribute(member)} private {type.TrimEnd('?')}? {field};");
        var get = isCollection ? $"{field} ??= new()" : member.Type.EndsWith("?", StringComparison.Ordinal) ? field : field + "!";
        var set = member.Facet.IsSecret ? $"global::{package.RootNamespace}.PackageDefaults.Secret(value)" : "value";
        source.Line($"{obsolete}public {type} {member.Name} {{ get => {get}; set => {field} = {set}; }}");
    }

    private static string Attribute(ApiMember member)
    {
        var required = member.Facet.IsMarked ? ", required: true" : "";
        var json = member.Facet.IsJson ? ", json: true" : "";
        return $"[global::Pulumi.Input({CSharpNames.Literal(member.Wire)}{required}{json})]";
    }

    private static bool IsCollection(string type) =>
        type.StartsWith("Pulumi.InputList<", StringComparison.Ordinal)
        || type.StartsWith("Pulumi.InputMap<", StringComparison.Ordinal)
        || type.StartsWith("System.Collections.Generic.", StringComparison.Ordinal);
}
