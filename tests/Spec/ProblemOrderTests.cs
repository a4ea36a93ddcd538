using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>How mistakes are told: one line each, sorted by file and place, all files in one run.</summary>
public sealed class ProblemOrderTests
{
    [Fact]
    public void Read_MistakesInSeveralFiles_AreLinesSortedByFileAndPlace()
    {
        var problems = new ProblemList();

        ProductTexts.Read(
            problems,
            Changed("goldensignals", ("strategy: canary", "strategy: canery"), ("floor: 60%", "floor: 160%"), ("\nteam: ", "\ntaem: ")),
            Changed("brain-gateway", ("approvals: 2", "approvals: two")));

        Assert.Equal(
            [
                Line("brain-gateway", "approvals: two", 11, "branches.main.approvals: \"two\" is a text; expected a whole number"),
                "products/goldensignals.yaml:2:1: team is missing: the team that owns it",
                Line("goldensignals", "taem: ", 0, "taem: \"taem\" is no key of a product; ", "(did you mean team?)"),
                Line("goldensignals", "floor: 160%", 7, "coverage.floor: \"160%\": a percentage lies between 0% and 100%"),
                Line("goldensignals", "strategy: canery", 10,
                    "delivery.production.strategy: \"canery\" is not a strategy; declared: blue-green, canary, hosted, rolling (did you mean canary?)"),
            ],
            problems.Select(problem => Shortened(problem.ToString())));

        string Line(string product, string text, int behind, string message, string end = "")
        {
            var (line, column) = Place(product, text, behind);
            return $"products/{product}.yaml:{line}:{column}: {message}{end}";
        }
    }

    private static readonly Dictionary<string, string> Texts = [];

    private static (string File, string Text) Changed(string product, params (string Right, string Wrong)[] changes)
    {
        var text = changes.Aggregate(
            ProductTexts.All[$"products/{product}.yaml"], (before, change) => before.Replace(change.Right, change.Wrong, StringComparison.Ordinal));
        Texts[product] = text;
        return ($"products/{product}.yaml", text);
    }

    private static (int Line, int Column) Place(string product, string text, int behind)
    {
        var lines = Texts[product].Split('\n');
        var line = Array.FindIndex(lines, candidate => candidate.Contains(text, StringComparison.Ordinal));
        return (line + 1, lines[line].IndexOf(text, StringComparison.Ordinal) + behind + 1);
    }

    // The ten alternatives of a key are the model's business.
    private static string Shortened(string line)
    {
        var start = line.IndexOf("; allowed: ", StringComparison.Ordinal);
        var end = line.IndexOf("(did you mean", StringComparison.Ordinal);
        return start < 0 || end < 0 ? line : line[..(start + 2)] + line[end..];
    }
}
