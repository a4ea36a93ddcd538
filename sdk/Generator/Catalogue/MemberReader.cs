namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Reads one member line: <c>wireName type [facets]</c>, see <see cref="FacetNotation"/>.</summary>
internal static class MemberReader
{
    public static FamilyMember? Read(Family family, PackageLayout layout, string[] words, int line, ICollection<CatalogueProblem> problems)
    {
        var isRequired = words[0].EndsWith("!", StringComparison.Ordinal);
        var (name, wire) = MemberName.Parse(isRequired ? words[0].Substring(0, words[0].Length - 1) : words[0]);
        if (words.Length < 2)
        {
            problems.Add(new(line, $"{family.Name}.{name} has no {(family.Kind == FamilyKind.Enum ? "value" : "type")}"));
            return null;
        }

        if (family.Kind == FamilyKind.Enum)
        {
            var isObsolete = words[words.Length - 1] == Trait.Obsolete;
            return new(name, ReadValue(words, isObsolete), "", [new(Role.Out, false, IsObsolete: isObsolete)], line);
        }

        if (TypeExpression.Parse(words[1]) is not { } type)
        {
            problems.Add(new(line,
                $"{family.Name}.{name} has the type '{words[1]}', which cannot be read; a type is a name followed by [] or {{}}, or two of them joined by |"));
            return null;
        }

        if (words.Length == 2)
        {
            return new(name, wire, words[1], FacetNotation.Regular(family, layout, type, isRequired), line);
        }

        var facets = new List<Facet>();
        foreach (var word in words.Skip(2))
        {
            if (FacetNotation.Parse(word, out var problem) is not { } facet)
            {
                problems.Add(new(line, $"{family.Name}.{name}: {problem}"));
            }
            else if (!family.Roles.Contains(facet.Role))
            {
                problems.Add(new(line,
                    $"{family.Name}.{name} names the role '{facet.Role}'; {family.Name} has {string.Join(", ", family.Roles)}"));
            }
            else
            {
                facets.Add(facet);
            }
        }

        return new(name, wire, words[1], [.. facets], line);
    }

    private static string ReadValue(string[] words, bool isObsolete) =>
        string.Join(" ", words.Skip(1).Take(words.Length - (isObsolete ? 2 : 1))).Trim('"');
}
