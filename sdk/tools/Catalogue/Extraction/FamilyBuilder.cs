using System.Collections.Immutable;
using Slipway.Sdk.Catalogue.Listing;
using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>Merges the listed classes of a package into families, where each member is told once.</summary>
public sealed class FamilyBuilder
{
    private readonly WantedList _package;
    private readonly Dictionary<string, ListedType> _types;
    private readonly Dictionary<string, ClassPlace> _places = new(StringComparer.Ordinal);

    private FamilyBuilder(WantedList package, IEnumerable<ListedType> types)
    {
        _package = package;
        _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <exception cref="ExtractionException">A class cannot be expressed in a catalogue.</exception>
    public static IReadOnlyList<Family> Build(WantedList package, IReadOnlyCollection<ListedType> types)
    {
        var builder = new FamilyBuilder(package, types);
        var problems = new List<string>();
        foreach (var type in types)
        {
            if (ClassPlace.Of(package, type, builder._types) is { } place)
            {
                builder._places.Add(type.Name, place);
            }
            else
            {
                problems.Add($"{type.Name} cannot be expressed in a catalogue; write it by hand, or leave out the property that needs it");
            }
        }

        problems.AddRange(builder._places.GroupBy(entry => (entry.Value.Family, entry.Value.Role)).Where(same => same.Count() > 1)
            .Select(same =>
                $"{string.Join(" and ", same.Select(entry => entry.Key))} would both be '{same.Key.Role}' of {same.Key.Family}"));
        if (problems.Count > 0)
        {
            throw new ExtractionException(problems);
        }

        return [.. builder._places.GroupBy(place => place.Value.Family).Select(builder.Family)];
    }

    private Family Family(IGrouping<string, KeyValuePair<string, ClassPlace>> classes)
    {
        var byRole = classes.Where(entry => entry.Value.Role.Length > 0)
            .ToDictionary(entry => entry.Value.Role, entry => _types[entry.Key]);
        var kind = classes.First().Value.Kind;
        if (kind == FamilyKind.Enum)
        {
            return Enum(classes.Key, byRole[Role.Out]);
        }

        var holder = kind == FamilyKind.Function ? _types[classes.Single(entry => entry.Value.Role.Length == 0).Key]
            : byRole.GetValueOrDefault(Role.Out);
        var token = kind == FamilyKind.Function ? FunctionToken(holder!) : holder?.Token ?? "";
        var roles = Role.All.Where(byRole.ContainsKey).ToImmutableArray();
        var members =
            from role in roles
            from member in byRole[role].Members
            where !member.IsMethod && !member.IsStatic
            group (role, member) by member.Name into same
            orderby same.Key
            select Member(kind, same.Key, [.. same]);
        return new(kind, classes.Key, token, roles, Traits(kind, holder, byRole), [.. members]);
    }

    private static ImmutableArray<string> Traits(FamilyKind kind, ListedType? holder, Dictionary<string, ListedType> byRole)
    {
        var entry = holder?.Members.FirstOrDefault(member =>
            member.Name == (kind == FamilyKind.Function ? "InvokeAsync" : "ctor") && member.IsMethod);
        var inputs = byRole.Where(part => Role.IsInput(part.Key)).Select(part => part.Value);
        return
        [
            .. Trait.All.Where(trait => trait switch
            {
                Trait.OptionalArgs => entry?.Signature.Contains("? args = null", StringComparison.Ordinal) == true,
                Trait.NoArgs => kind == FamilyKind.Function && entry?.Signature.Contains(" args", StringComparison.Ordinal) == false,
                Trait.Lookup => kind == FamilyKind.Resource && holder!.Members.Any(member => member.Name == "Get" && member.IsMethod),
                Trait.Obsolete => holder?.Is(Trait.Obsolete) == true,
                _ => inputs.Any(type => type.Members.All(member => member.Name != "Empty")),
            }),
        ];
    }

    private static string FunctionToken(ListedType function)
    {
        var flags = function.Members.First(member => member.Name == "InvokeAsync").Flags;
        return flags[(flags.IndexOf("token=", StringComparison.Ordinal) + "token=".Length)..];
    }

    private static Family Enum(string name, ListedType type)
    {
        var values = type.Members.Where(member => member.IsStatic && !member.IsMethod)
            .Select(member =>
                new FamilyMember(member.Name, member.Value, "", [new(Role.Out, false, IsObsolete: member.Has(Trait.Obsolete))]));
        return new(FamilyKind.Enum, name, "", [Role.Out], type.Is(Trait.Obsolete) ? [Trait.Obsolete] : [], [.. values]);
    }

    private FamilyMember Member(FamilyKind kind, string name, IReadOnlyList<(string Role, ListedMember Listed)> parts)
    {
        var wire = parts.Select(part => part.Listed.Wire).FirstOrDefault(known => known is not null) ?? MemberName.Camel(name);
        var types = parts.Select(part => Expression(CSharpType.Parse(part.Listed.Type), part.Role, isTop: true).ToString()).ToList();
        var common = types.GroupBy(type => type).MaxBy(group => group.Count())!.Key;
        var facets = parts.Select((part, i) => Facet(kind, part.Role, part.Listed, types[i] == common ? "" : types[i]));
        return new(name, wire, common, [.. facets]);
    }

    private static Facet Facet(FamilyKind kind, string role, ListedMember member, string type)
    {
        var isMarked = Role.IsInput(role) ? member.Has("required") : IsNullable(kind, role, CSharpType.Parse(member.Type));
        return new(role, isMarked, member.Has("secret"), member.Has("json"), member.Has(Trait.Obsolete), type);
    }

    private static bool IsNullable(FamilyKind kind, string role, CSharpType type) =>
        role == Role.Out && kind is FamilyKind.Resource or FamilyKind.Provider or FamilyKind.Component && type.Name == "Pulumi.Output"
            ? type.Arguments[0].IsNullable
            : type.IsNullable;

    private TypeExpression Expression(CSharpType type, string role, bool isTop = false)
    {
        TypeExpression Argument(int index) => Expression(type.Arguments[index], role);
        return type.Name switch
        {
            "Pulumi.Input" or "Pulumi.Output" when isTop => Argument(0),
            "object" when isTop && Role.IsInput(role) => new("plain"),
            "Pulumi.InputList" or "System.Collections.Immutable.ImmutableArray" or "System.Collections.Generic.List" =>
                new(TypeExpression.List, Argument(0)),
            "Pulumi.InputMap" => new(TypeExpression.Map, Argument(0)),
            "System.Collections.Immutable.ImmutableDictionary" or "System.Collections.Generic.Dictionary" =>
                new(TypeExpression.Map, Argument(1)),
            "Pulumi.InputUnion" or "Pulumi.Union" => new(TypeExpression.Union, Argument(0), Argument(1)),
            "Pulumi.InputJson" or "System.Text.Json.JsonElement" => new("json"),
            "Pulumi.AssetOrArchive" => new("asset"),
            "Pulumi.Archive" => new("archive"),
            { } name when _places.TryGetValue(name, out var place) =>
                new(ClassNames.Mentioned(place.Kind, role) == place.Role
                    ? place.Family
                    : "@" + name[(_package.RootNamespace.Length + 1)..]),
            { } name when name.StartsWith(_package.RootNamespace + ".", StringComparison.Ordinal) =>
                new("@" + name[(_package.RootNamespace.Length + 1)..]),
            { } name => new(name),
        };
    }
}
