using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>Writes a class as an API listing has it, so that a catalogue can be compared with what it was extracted from.</summary>
public static class ListingLines
{
    public static IEnumerable<string> Of(ApiClass type)
    {
        var name = type.FullName;
        yield return $"T {name} : {Heading(type)}";
        foreach (var member in type.Members)
        {
            yield return Member(type, member);
        }

        var special = type.Kind switch
        {
            ApiClassKind.Resource => Resource(type),
            ApiClassKind.ResourceArgs or ApiClassKind.InvokeArgs => Input(type),
            ApiClassKind.Function => Function(type),
            ApiClassKind.Enum => Enum(name),
            _ => [],
        };
        foreach (var line in special)
        {
            yield return $"M {name}.{line}";
        }
    }

    /// <summary>The class that a generated class extends.</summary>
    public static string BaseOf(ApiClass type) => (type.Kind, type.Family.Kind) switch
    {
        (ApiClassKind.Resource, FamilyKind.Provider) => "Pulumi.ProviderResource",
        (ApiClassKind.Resource, FamilyKind.Component) => "Pulumi.ComponentResource",
        (ApiClassKind.Resource, _) =>
            type.Package.Layout == PackageLayout.Kubernetes ? $"{type.Package.RootNamespace}.KubernetesResource" : "Pulumi.CustomResource",
        (ApiClassKind.ResourceArgs, _) => "Pulumi.ResourceArgs",
        (ApiClassKind.InvokeArgs, _) => "Pulumi.InvokeArgs",
        _ => "object",
    };

    private static string Heading(ApiClass type)
    {
        var obsolete = type.Family.Has(Trait.Obsolete) ? "; obsolete" : "";
        return type.Kind switch
        {
            ApiClassKind.Enum => $"System.ValueType, System.IEquatable<{type.FullName}> [struct; EnumType{obsolete}]",
            ApiClassKind.Resource => $"{BaseOf(type)} [class; token={type.Family.Token}{obsolete}]",
            ApiClassKind.Function => $"object [static class{obsolete}]",
            ApiClassKind.Output => "object [sealed class; OutputType]",
            _ => $"{BaseOf(type)} [{(type.IsSealed ? "sealed " : "")}class]",
        };
    }

    private static string Member(ApiClass type, ApiMember member)
    {
        var facet = member.Facet;
        var obsolete = facet.IsObsolete ? "; obsolete" : "";
        var head = $"M {type.FullName}.{member.Name}";
        var wire = $"\"{member.Wire}\"{Flag(facet.IsMarked && Role.IsInput(facet.Role), "required")}{Flag(facet.IsJson, "json")}{Flag(facet.IsSecret, "secret")}";
        return type.Kind switch
        {
            ApiClassKind.Enum => $"{head} {{ get; }} : {type.FullName} = \"{member.Wire}\" [static{obsolete}]",
            ApiClassKind.Output => $"{head} : {member.Type} [readonly{obsolete}]",
            ApiClassKind.Resource => $"{head} {{ get; }} : {member.Type} [Output({wire}){obsolete}]",
            _ => $"{head} {{ get; set; }} : {member.Type} [Input({wire}){obsolete}]",
        };
    }

    private static string Flag(bool isSet, string word) => isSet ? ", " + word : "";

    private static IEnumerable<string> Input(ApiClass type)
    {
        yield return "ctor()";
        if (!type.Family.Has(Trait.NoEmpty))
        {
            yield return $"Empty {{ get; }} : {type.FullName} [static]";
        }
    }

    private static IEnumerable<string> Resource(ApiClass type)
    {
        var family = type.Family;
        var options = family.Kind == FamilyKind.Component ? "Pulumi.ComponentResourceOptions" : "Pulumi.CustomResourceOptions";
        yield return $"ctor(string name, {Args(type, Role.Args)}, {options}? options = null)";
        if (family.Has(Trait.Lookup))
        {
            var state = family.Roles.Contains(Role.State) ? $"{Class(type, Role.State)}? state = null, " : "";
            yield return $"Get(string name, Pulumi.Input<string> id, {state}{options}? options = null) : {type.FullName} [static]";
        }
    }

    private static IEnumerable<string> Function(ApiClass type)
    {
        var result = Class(type, Role.Out);
        var flags = $"[static; token={type.Family.Token}]";
        var hasArgs = !type.Family.Has(Trait.NoArgs);
        string With(string args) => hasArgs ? args + ", " : "";
        yield return $"InvokeAsync({With(hasArgs ? Args(type, Role.Args) : "")}Pulumi.InvokeOptions? options = null) : System.Threading.Tasks.Task<{result}> {flags}";
        yield return $"Invoke({With(hasArgs ? Args(type, Role.In) : "")}Pulumi.InvokeOptions? options = null) : Pulumi.Output<{result}> {flags}";
        yield return $"Invoke({With(hasArgs ? $"{Class(type, Role.In)} args" : "")}Pulumi.InvokeOutputOptions options) : Pulumi.Output<{result}> {flags}";
    }

    private static IEnumerable<string> Enum(string name) =>
    [
        $"Equals({name} other) : bool",
        "Equals(object? obj) : bool [override]",
        "GetHashCode() : int [override]",
        "ToString() : string [override]",
        $"op_Equality({name} left, {name} right) : bool [static]",
        $"op_Inequality({name} left, {name} right) : bool [static]",
        $"op_Explicit({name} value) : string [static]",
    ];

    private static string Args(ApiClass type, string role) =>
        type.Family.Has(Trait.OptionalArgs) ? $"{Class(type, role)}? args = null" : $"{Class(type, role)} args";

    private static string Class(ApiClass type, string role)
    {
        var (space, name) = ClassNames.Of(type.Package, type.Family, role);
        return $"{space}.{name}";
    }
}
