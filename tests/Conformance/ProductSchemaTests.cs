using System.Text.Json;
using Slipway.Spec.Files;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The product files against the schema that editors use, by a validator of others (Ajv), with the reader beside it.</summary>
public sealed class ProductSchemaTests
{
    private const string Defaults = "products/defaults.yaml";
    private const string Changed = "products/humanline.yaml";

    /// <summary>What no schema can say: it compares no value with one elsewhere, reckons with none, and follows no reference.</summary>
    private static readonly (string Why, Func<Problem, string, bool> Is)[] KnownToTheReaderOnly =
    [
        ("whether a name is declared in another part", (problem, _) => problem.Message.Contains("; declared: ", StringComparison.Ordinal)),
        ("what stands where a reference leads", (problem, text) => IsReference(problem.Location, text)),
        ("what the file is called", (problem, _) => problem.Message.Contains("a file is named after its product", StringComparison.Ordinal)),
        ("whether triggers and an environment's branches overlap",
            (problem, _) => problem.Message.StartsWith("the job never runs on a branch or tag", StringComparison.Ordinal)),
        ("how long steps take in all", (problem, _) => problem.Message.Contains("is shorter than the steps", StringComparison.Ordinal)),
        ("which component the job around a step has",
            (problem, _) => problem.Message.Contains("needs the component that it is for", StringComparison.Ordinal)
                || problem.Message.StartsWith("images are of components", StringComparison.Ordinal)),
        ("for which entries an each is meant that names any word",
            (problem, _) => problem.Path.Contains("[\"each signal=", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Schema_OfTheHousesProductsAndAnother_RefusesNothing()
    {
        var products = ProductTexts.All.Where(file => file.Key != "products/defaults.yaml").Select(file => file.Value)
            .Append(Repository.Read("tests/fixtures/products/ledger.yaml"));

        Assert.All(Complaints([.. products]), Assert.Null);
    }

    // A schema takes any reference to a value, and sees no key twice; both are the reader's to know.
    [Fact]
    public void Schema_OfAnyChangeToAnyProduct_RefusesWhatTheReaderRefuses()
    {
        var changes = ProductTexts.All.Where(file => file.Key != Defaults)
            .SelectMany(file => Mutation.Of(file.Value).Select(mutation => (File: file.Key, Mutation: mutation)))
            .Where(change => change.Mutation.Operation != Mutation.Duplicated && !change.Mutation.Operation.Contains("${", StringComparison.Ordinal))
            .DistinctBy(change => (change.Mutation.IsOfAKey ? change.File : "", change.Mutation.Path, change.Mutation.Operation))
            .ToList();

        var complaints = Complaints([.. changes.Select(change => Json(change.Mutation.Text))]);

        var judged = changes.Zip(complaints, Problems(changes)).ToList();
        var schemaAlone = judged.Where(change => change.Second is not null && change.Third.Count == 0)
            .Select(change => $"{change.First.File}: {change.First.Mutation.Path} {change.First.Mutation.Operation}: the schema alone says {change.Second}");
        var readerAlone = judged.Where(change => change.Second is null)
            .SelectMany(change => change.Third.Where(problem => !KnownToTheReaderOnly.Any(kind => kind.Is(problem, change.First.Mutation.Text)))
                .Select(problem => $"{change.First.File}: {change.First.Mutation.Path} {change.First.Mutation.Operation}: the reader alone says {problem}"));
        var disagreements = readerAlone.Concat(schemaAlone).ToList();
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {changes.Count}:\n{string.Join('\n', disagreements.Take(40))}");
        Assert.True(complaints.Count(complaint => complaint is not null) > 1_500, "the schema refuses too little to mean anything");
        Assert.Empty(KnownToTheReaderOnly
            .Where(kind => !judged.Any(change => change.Second is null && change.Third.Any(problem => kind.Is(problem, change.First.Mutation.Text))))
            .Select(kind => kind.Why));
    }

    [Theory]
    [InlineData("    workload: humanline-backend", "    wrokload: humanline-backend", "additional properties")]
    [InlineData("    port: 8000", "    port: eight", "/components/backend/port")]
    [InlineData("team: humanline\n", "", "must have required property 'team'")]
    [InlineData("strategy: blue-green", "strategy: {name: blue-green}", "/delivery/production/strategy")]
    [InlineData("coverage: {floor: 90%", "coverage: {floor: 90", "/coverage/floor")]
    public void Schema_OfAMistake_SaysWhere(string right, string wrong, string complaint)
    {
        var text = ProductTexts.All[Changed];
        Assert.Contains(right, text, StringComparison.Ordinal);

        Assert.Contains(complaint, Complaints([text.Replace(right, wrong, StringComparison.Ordinal)])[0], StringComparison.Ordinal);
    }

    private static List<ProblemList> Problems(IEnumerable<(string File, Mutation Mutation)> changes) =>
    [
        .. changes.AsParallel().AsOrdered().Select(change =>
        {
            var problems = new ProblemList();
            ProductTexts.Read(problems, (change.File, change.Mutation.Text));
            return problems;
        }),
    ];

    // A validator takes ten times as long to read YAML.
    private static string Json(string text)
    {
        var problems = new ProblemList();
        return new TreeShape().Read(YamlSource.Parse(Changed, text, problems)!, new Slipway.Spec.Reading.Reading(problems)).GetRawText();
    }

    private static bool IsReference(SourceLocation place, string text) => place.File != Defaults
        && text.Split('\n')[place.Line - 1][(place.Column - 1)..].TrimStart('"').StartsWith("${", StringComparison.Ordinal);

    private static List<string?> Complaints(IReadOnlyList<string> texts) => JsonSerializer.Deserialize<List<string?>>(Node.Run(
        "ajv",
        ["Conformance/validate-texts.cjs", Path.Combine(Repository.Workspace.Root, "docs", "product.schema.json")],
        JsonSerializer.Serialize(texts)))!;
}
