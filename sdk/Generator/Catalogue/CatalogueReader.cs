using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Reads a catalogue's text; every mistake becomes a problem with its line, and the rest is still read.</summary>
public sealed class CatalogueReader
{
    private static readonly char[] s_blank = [' '];

    private readonly List<CatalogueProblem> _problems = [];
    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);
    private readonly List<FamilyMember> _members = [];
    private (string Root, string Version, PackageLayout Layout)? _package;
    private Family? _open;

    private CatalogueReader()
    {
    }

    /// <summary>The package that the text describes, null when it does not even say which, and the problems found.</summary>
    public static (CataloguedPackage? Package, IReadOnlyList<CatalogueProblem> Problems) Read(string text)
    {
        var reader = new CatalogueReader();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            reader.ReadLine(lines[i].TrimEnd('\r', ' '), i + 1);
        }

        reader.Close();
        reader.CheckReferences();
        return (reader.Package(), reader._problems);
    }

    private CataloguedPackage? Package()
    {
        if (_package is not { } package)
        {
            Problem(1, "the catalogue has no package line; expected 'package <root namespace> <version> bridged|kubernetes'");
            return null;
        }

        return new(package.Root, package.Version, package.Layout,
            [.. _families.Values.OrderBy(family => family.Name, StringComparer.Ordinal)]);
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        var words = line.Split(s_blank, StringSplitOptions.RemoveEmptyEntries);
        if (line[0] == ' ')
        {
            ReadMember(words, number);
        }
        else if (words[0] == "package")
        {
            ReadPackage(words, number);
        }
        else
        {
            Close();
            ReadFamily(words, number);
        }
    }

    private void ReadPackage(string[] words, int number)
    {
        if (words.Length != 4 || !Enum.TryParse<PackageLayout>(words[3], ignoreCase: true, out var layout))
        {
            Problem(number, "a package line reads 'package <root namespace> <version> bridged|kubernetes'");
            return;
        }

        _package = (words[1], words[2], layout);
    }

    private void ReadFamily(string[] words, int number)
    {
        if (!Enum.TryParse<FamilyKind>(words[0], ignoreCase: true, out var kind) || words.Length < 2)
        {
            Problem(number, $"'{words[0]}' does not start an entry; expected one of {Kinds()}, then a name");
            return;
        }

        var hasToken = kind is FamilyKind.Resource or FamilyKind.Provider or FamilyKind.Component or FamilyKind.Function;
        if (hasToken && (words.Length < 3 || words[2].IndexOf(':') < 0))
        {
            Problem(number, $"{words[0]} {words[1]} has no token after its name; expected something like 'aws:ec2/vpc:Vpc'");
            return;
        }

        var rest = words.Skip(hasToken ? 3 : 2).ToArray();
        foreach (var word in rest.Where(word => !Role.Of(kind).Contains(word) && !Trait.All.Contains(word)))
        {
            var nearest = NearestName.To(word, Role.Of(kind).Concat(Trait.All));
            Problem(number, $"'{word}' is neither a role of a {words[0]} nor a trait; did you mean '{nearest}'?");
        }

        var roles = Role.All.Where(rest.Contains).ToImmutableArray();
        var traits = Trait.All.Where(rest.Contains).ToImmutableArray();
        _open = new Family(kind, words[1], hasToken ? words[2] : "", roles, traits, [], number);
    }

    private void ReadMember(string[] words, int number)
    {
        if (_open is null)
        {
            Problem(number, $"member '{words[0]}' stands under no entry");
            return;
        }

        if (MemberReader.Read(_open, _package?.Layout ?? PackageLayout.Bridged, words, number, _problems) is { } member)
        {
            var earlier = _members.FirstOrDefault(other => other.Name == member.Name);
            if (earlier is not null)
            {
                Problem(number, $"{_open.Name} already has a member '{member.Name}' in line {earlier.Line}");
                return;
            }

            _members.Add(member);
        }
    }

    private void Close()
    {
        if (_open is { } family)
        {
            if (_families.TryGetValue(family.Name, out var earlier))
            {
                Problem(family.Line, $"{family.Name} is already described in line {earlier.Line}");
            }
            else
            {
                _families.Add(family.Name, family with { Members = [.. _members] });
            }
        }

        _open = null;
        _members.Clear();
    }

    private void CheckReferences()
    {
        foreach (var family in _families.Values)
        {
            foreach (var member in family.Members)
            {
                var types = member.Facets.Select(facet => facet.Type).Append(member.Type).Where(type => type.Length > 0);
                foreach (var name in types.SelectMany(type => TypeExpression.Parse(type)!.Families).Distinct()
                    .Where(name => !_families.ContainsKey(name)))
                {
                    var nearest = NearestName.To(name, _families.Keys.Concat(TypeExpression.SimpleNames));
                    Problem(member.Line, $"{family.Name}.{member.Name} needs the type '{name}', which is not described; nearest is '{nearest}'");
                }
            }
        }
    }

    private static string Kinds() =>
        string.Join(", ", Enum.GetNames(typeof(FamilyKind)).Select(name => name.ToLowerInvariant())
        .OrderBy(name => name, StringComparer.Ordinal));

    private void Problem(int line, string message) => _problems.Add(new(line, message));
}
