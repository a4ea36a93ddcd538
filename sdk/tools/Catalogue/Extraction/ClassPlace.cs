using Slipway.Sdk.Catalogue.Listing;
using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>The family that a listed class belongs to and the role it plays there; the inverse of the generator's naming.</summary>
public sealed record ClassPlace(FamilyKind Kind, string Family, string Role)
{
    private const string ResourceArgs = "Pulumi.ResourceArgs";
    private const string InvokeArgs = "Pulumi.InvokeArgs";

    /// <param name="types">All types of the extraction by full name, since siblings decide some cases.</param>
    /// <returns>Null for a class that no family can express.</returns>
    public static ClassPlace? Of(WantedList package, ListedType type, IReadOnlyDictionary<string, ListedType> types)
    {
        var name = type.Name[(package.RootNamespace.Length + 1)..];
        if (type.Is("EnumType"))
        {
            return new(FamilyKind.Enum, name, Generator.Catalogue.Role.Out);
        }

        if (type.Is("static class"))
        {
            return new(FamilyKind.Function, name, "");
        }

        if (type.Token.Length > 0)
        {
            var kind = type.BaseName switch
            {
                "Pulumi.ProviderResource" => FamilyKind.Provider,
                "Pulumi.ComponentResource" => FamilyKind.Component,
                _ => FamilyKind.Resource,
            };
            return new(kind, name, Generator.Catalogue.Role.Out);
        }

        var place = package.Layout == PackageLayout.Kubernetes ? Kubernetes(package, type, name, types) : Bridged(type, name, types);
        var isNamesake = package.Layout == PackageLayout.Bridged && place?.Kind == FamilyKind.Type
            && types.TryGetValue($"{package.RootNamespace}.{place.Family}", out var other) && other.Token.Length > 0;
        return isNamesake ? place! with { Family = place.Family + ClassNames.Namesake } : place;
    }

    private static ClassPlace? Kubernetes(WantedList package, ListedType type, string name, IReadOnlyDictionary<string, ListedType> types)
    {
        if (name == "ProviderArgs")
        {
            return new(FamilyKind.Provider, "Provider", Generator.Catalogue.Role.Args);
        }

        ListedType? Resource(string family) => types.GetValueOrDefault($"{package.RootNamespace}.{family}");
        if (name.StartsWith("Types.Inputs.", StringComparison.Ordinal) && type.BaseName == ResourceArgs)
        {
            var family = name["Types.Inputs.".Length..^"Args".Length];
            return Resource(family) is { } resource
                ? new(resource.BaseName == "Pulumi.ComponentResource" ? FamilyKind.Component : FamilyKind.Resource, family,
                    Generator.Catalogue.Role.Args)
                : new(FamilyKind.Type, family, Generator.Catalogue.Role.In);
        }

        if (name.StartsWith("Types.Outputs.", StringComparison.Ordinal) && type.Is("OutputType"))
        {
            var family = name["Types.Outputs.".Length..];
            return Resource(family) is not null ? new(FamilyKind.Resource, family, Generator.Catalogue.Role.Type)
                : new(FamilyKind.Type, family, Generator.Catalogue.Role.Out);
        }

        return null;
    }

    private static ClassPlace? Bridged(ListedType type, string name, IReadOnlyDictionary<string, ListedType> types)
    {
        var isInput = name.StartsWith("Inputs.", StringComparison.Ordinal) || name.Contains(".Inputs.", StringComparison.Ordinal);
        var isOutput = name.StartsWith("Outputs.", StringComparison.Ordinal) || name.Contains(".Outputs.", StringComparison.Ordinal);
        var family = isInput ? Remove(name, "Inputs.") : isOutput ? Remove(name, "Outputs.") : name;
        bool IsItem(string suffix) =>
            types.TryGetValue(type.Name[..^suffix.Length].Replace(".Outputs.", ".Inputs.", StringComparison.Ordinal) + "Args",
            out var plain) && plain.BaseName == InvokeArgs;
        return (type.BaseName, isInput, isOutput) switch
        {
            (InvokeArgs, true, _) => new(FamilyKind.Item, Cut(family, "Args"), Generator.Catalogue.Role.Args),
            (InvokeArgs, false, _) when family.EndsWith("InvokeArgs", StringComparison.Ordinal) =>
                new(FamilyKind.Function, Cut(family, "InvokeArgs"), Generator.Catalogue.Role.In),
            (InvokeArgs, false, _) => new(FamilyKind.Function, Cut(family, "Args"), Generator.Catalogue.Role.Args),
            (ResourceArgs, true, _) when family.EndsWith("InputArgs", StringComparison.Ordinal) && IsItem("InputArgs") =>
                new(FamilyKind.Item, Cut(family, "InputArgs"), Generator.Catalogue.Role.In),
            (ResourceArgs, true, _) when family.EndsWith("GetArgs", StringComparison.Ordinal) =>
                new(FamilyKind.Type, Cut(family, "GetArgs"), Generator.Catalogue.Role.Get),
            (ResourceArgs, true, _) => new(FamilyKind.Type, Cut(family, "Args"), Generator.Catalogue.Role.In),
            (ResourceArgs, false, _) when family.EndsWith("State", StringComparison.Ordinal) =>
                new(FamilyKind.Resource, Cut(family, "State"), Generator.Catalogue.Role.State),
            (ResourceArgs, false, _) =>
                new(family == "ProviderArgs" ? FamilyKind.Provider : FamilyKind.Resource, Cut(family, "Args"),
                Generator.Catalogue.Role.Args),
            ("object", _, true) when family.EndsWith("Result", StringComparison.Ordinal) && (IsItem("Result") || IsOfFunction(family)) =>
                new(FamilyKind.Item, Cut(family, "Result"), Generator.Catalogue.Role.Out),
            ("object", _, true) => new(FamilyKind.Type, family, Generator.Catalogue.Role.Out),
            ("object", _, false) when type.Is("OutputType") && family.EndsWith("Result", StringComparison.Ordinal) =>
                new(FamilyKind.Function, Cut(family, "Result"), Generator.Catalogue.Role.Out),
            _ => null,
        };
    }

    private static bool IsOfFunction(string family) => family[(family.LastIndexOf('.') + 1)..].StartsWith("Get", StringComparison.Ordinal);

    private static string Cut(string name, string suffix) => name[..^suffix.Length];

    private static string Remove(string name, string part) =>
        name.StartsWith(part, StringComparison.Ordinal) ? name[part.Length..] : name.Replace("." + part, ".", StringComparison.Ordinal);
}
