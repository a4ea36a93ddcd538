using System.Text.RegularExpressions;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed partial class RequirementPlacesTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void Places_OfEveryRequirement_AreInTheProductFiles()
    {
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(Root, problems);
        Assert.Empty(problems);

        var nowhere = new List<string>();
        foreach (var (id, place) in Places())
        {
            var parts = place.Split(": ", 2);
            var product = Path.GetFileNameWithoutExtension(parts[0]);
            if (!catalog.Origins.TryGetValue(product, out var origins) || origins[parts[1]] is null)
            {
                nowhere.Add($"{id}: {place}");
            }
        }

        Assert.Empty(nowhere);
    }

    [Fact]
    public void Requirements_OfTheDocuments_AreAllHereInTheirOrder()
    {
        var rows = Path.Combine(Root, "..", "shared", "requirements.md");
        if (!File.Exists(rows))
        {
            Assert.Skip($"{rows} is not there");
        }

        var documented = Row().Matches(File.ReadAllText(rows)).Select(match => match.Groups[1].Value);

        Assert.Equal(documented, Requirements().Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Defects_OfTheDocuments_AreAllDecided()
    {
        var catalog = ProductFiles.Load(Root, new ProblemList());

        var decided = catalog.Products.SelectMany(product => product.Decisions).Select(decision => decision.Name).ToHashSet();
        var defects = Requirements().Entries.Select(entry => entry.Name).Where(id => id[3] == 'X').ToList();

        Assert.Equal(58, defects.Count);
        Assert.All(defects, id => Assert.Contains(id, decided));
    }

    private static IEnumerable<(string Id, string Place)> Places() =>
        from requirement in Requirements().Entries
        let places = (YamlSequence)((YamlMapping)requirement.Value)["place"]!
        from place in places.Items
        select (requirement.Name, ((YamlScalar)place).Text);

    private static YamlMapping Requirements()
    {
        const string name = "docs/requirements.yaml";
        var problems = new ProblemList();
        var root = YamlSource.Parse(name, File.ReadAllText(Path.Combine(Root, name)), problems);
        Assert.Empty(problems);
        return (YamlMapping)((YamlMapping)root!)["requirements"]!;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Slipway.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Slipway.slnx above the tests");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^\| ((?:BG|PW|AU|HL|GS)-[A-Z]\d\d) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();
}
