using System.Reflection;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;
using Xunit.v3;

namespace Slipway.Tests.Spec;

/// <summary><c>docs/requirements.md</c>: each row, where the product's file says it, and which test shows it.</summary>
public sealed class RequirementsPageTests
{
    private const string Page = "docs/requirements.md";
    private const string Header = """
        # Requirements

        Made from `docs/requirements.yaml`, the product files and the tests' `Requirement` traits by
        `SLIPWAY_UPDATE=1 ./test -class Slipway.Tests.Spec.RequirementsPageTests`; do not edit.

        | row | what | where | shown by |
        |---|---|---|---|

        """;

    [Fact]
    public void Page_InTheRepository_FollowsFromFilesAndTests()
    {
        ApprovedFile.Compare(Page, Header + string.Concat(Rows()));
    }

    [Fact]
    public void Traits_OfAllTests_NameRowsThatThereAre()
    {
        var rows = Requirements().Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Tests().Where(test => !rows.Contains(test.Row)).Select(test => $"{test.Name}: {test.Row}"));
    }

    private static YamlMapping Requirements()
    {
        var problems = new ProblemList();
        var file = (YamlMapping)YamlSource.Parse("docs/requirements.yaml", Repository.Read("docs/requirements.yaml"), problems)!;
        Assert.Empty(problems);
        return (YamlMapping)file["requirements"]!;
    }

    private static IEnumerable<string> Rows()
    {
        var problems = new ProblemList();
        var origins = ProductFiles.Load(Repository.Workspace.Root, problems).Origins;
        var requirements = Requirements();
        Assert.Empty(problems);
        var tests = Tests().ToLookup(test => test.Row, test => test.Name);
        foreach (var row in requirements.Entries)
        {
            var entry = (YamlMapping)row.Value;
            var places = ((YamlSequence)entry["place"]!).Items.Select(place => Where(((YamlScalar)place).Text, origins)).Distinct();
            var shown = tests[row.Name].Order(StringComparer.Ordinal).ToList();
            var text = ((YamlScalar)entry["text"]!).Text.Replace("|", "\\|", StringComparison.Ordinal);
            yield return $"| {row.Name} | {text} | {string.Join(", ", places)} | {(shown.Count == 0 ? "not yet" : string.Join(", ", shown))} |\n";
        }
    }

    private static string Where(string place, IReadOnlyDictionary<string, OriginMap> origins)
    {
        var (file, path) = (place[..place.IndexOf(": ", StringComparison.Ordinal)], place[(place.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        var origin = origins[Path.GetFileNameWithoutExtension(file)][path] ?? throw new InvalidOperationException($"there is no {place}");
        return $"{origin.Location.File}:{origin.Location.Line}";
    }

    private static IEnumerable<(string Row, string Name)> Tests() =>
        from type in typeof(RequirementsPageTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
        from attribute in method.GetCustomAttributes().Concat(type.GetCustomAttributes()).OfType<ITraitAttribute>()
        where method.GetCustomAttributes().Any(other => other is IFactAttribute)
        from trait in attribute.GetTraits()
        where trait.Key == "Requirement"
        select (trait.Value, $"{type.Name}.{method.Name}");
}
