using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>Turns a member's type expression into the C# type that it has in the class of one role.</summary>
internal sealed class MemberTypes
{
    private const string Immutable = "System.Collections.Immutable.Immutable";
    private const string Generic = "System.Collections.Generic.";

    private readonly CataloguedPackage _package;
    private readonly Dictionary<string, Family> _families = [];

    public MemberTypes(CataloguedPackage package)
    {
        _package = package;
        foreach (var family in package.Families)
        {
            _families[family.Name] = family;
        }
    }

    public string Of(Family family, TypeExpression type, Facet facet)
    {
        var role = facet.Role;
        if (!Role.IsInput(role))
        {
            var isResource = role == Role.Out && family.Kind is FamilyKind.Resource or FamilyKind.Provider or FamilyKind.Component;
            var value = Plain(type, role) + (facet.IsMarked ? "?" : "");
            return isResource ? $"Pulumi.Output<{value}>" : value;
        }

        // The official setters of secrets take null even where the input is required.
        var optional = facet.IsMarked && !facet.IsSecret ? "" : "?";
        return role == Role.Args && family.Kind is FamilyKind.Function or FamilyKind.Item
            ? Argument(type, role, facet.IsMarked ? "" : "?")
            : Input(type, role, optional);
    }

    private string Input(TypeExpression type, string role, string optional) => type.Name switch
    {
        TypeExpression.List => $"Pulumi.InputList<{Plain(type.Arguments[0], role)}>",
        TypeExpression.Map => $"Pulumi.InputMap<{Plain(type.Arguments[0], role)}>",
        TypeExpression.Union => $"Pulumi.InputUnion<{Plain(type.Arguments[0], role)}, {Plain(type.Arguments[1], role)}>{optional}",
        "json" => $"Pulumi.InputJson{optional}",
        "plain" => $"object{optional}",
        _ => $"Pulumi.Input<{Plain(type, role)}>{optional}",
    };

    private string Argument(TypeExpression type, string role, string optional) => type.Name switch
    {
        TypeExpression.List => $"{Generic}List<{Plain(type.Arguments[0], role)}>",
        TypeExpression.Map => $"{Generic}Dictionary<string, {Plain(type.Arguments[0], role)}>",
        _ => Plain(type, role) + optional,
    };

    private string Plain(TypeExpression type, string role) => type.Name switch
    {
        TypeExpression.List => $"{Immutable}Array<{Plain(type.Arguments[0], role)}>",
        TypeExpression.Map => $"{Immutable}Dictionary<string, {Plain(type.Arguments[0], role)}>",
        TypeExpression.Union => $"Pulumi.Union<{Plain(type.Arguments[0], role)}, {Plain(type.Arguments[1], role)}>",
        "json" => "System.Text.Json.JsonElement",
        "asset" => "Pulumi.AssetOrArchive",
        "archive" => "Pulumi.Archive",
        { } name when name[0] == '@' => $"{_package.RootNamespace}.{name.Substring(1)}",
        { } name when _families.TryGetValue(name, out var family) => Mention(family, role),
        { } name => name,
    };

    private string Mention(Family family, string role)
    {
        var (space, name) = ClassNames.Of(_package, family, ClassNames.Mentioned(family.Kind, role));
        return $"{space}.{name}";
    }
}
