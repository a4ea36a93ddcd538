namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Writes a catalogue: entries and members sorted, one line each, so that a change is a readable difference.</summary>
public static class CatalogueWriter
{
    private const string Header = """
        # Facts about the classes of an official Pulumi package, from which Slipway.Sdk.Generator makes them.
        # Extracted by sdk/tools/Catalogue from an API listing. Do not edit: change wanted.txt and run the tool.
        """;

    public static string Write(CataloguedPackage package)
    {
        var lines = new List<string>(Header.Replace("\r", "").Split('\n'))
        {
            $"package {package.RootNamespace} {package.Version} {package.Layout.ToString().ToLowerInvariant()}",
        };
        foreach (var family in package.Families.OrderBy(family => family.Name, StringComparer.Ordinal))
        {
            string[] words = [family.Kind.ToString().ToLowerInvariant(), family.Name, family.Token,
                .. family.Roles.Where(_ => family.Kind != FamilyKind.Enum), .. family.Traits];
            lines.Add("");
            lines.Add(string.Join(" ", words.Where(word => word.Length > 0)));
            lines.AddRange(family.Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => "  " + Member(family, package.Layout, member)));
        }

        return string.Join("\n", lines) + "\n";
    }

    private static string Member(Family family, PackageLayout layout, FamilyMember member)
    {
        if (family.Kind == FamilyKind.Enum)
        {
            return $"{member.Name} \"{member.Wire}\"" + (member.Facets[0].IsObsolete ? " " + Trait.Obsolete : "");
        }

        var name = MemberName.Print(member.Name, member.Wire);
        var type = TypeExpression.Parse(member.Type)!;
        if (member.Facets.SequenceEqual(FacetNotation.Regular(family, layout, type, isRequired: false)))
        {
            return $"{name} {type}";
        }

        return member.Facets.SequenceEqual(FacetNotation.Regular(family, layout, type, isRequired: true))
            ? $"{name}! {type}"
            : $"{name} {type} {string.Join(" ", member.Facets.Select(FacetNotation.Print))}";
    }
}
