using System.Text.Json;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The product files against the schema that editors use, by a validator of others (Ajv), with the reader beside it.</summary>
public sealed class ProductSchemaTests
{
    private const string Changed = "products/humanline.yaml";

    // What another value asks for (a kind, a platform, an approval), what an `each` lacks, and where a reference then leads nowhere.
    private static readonly string[] KnownToTheReaderOnly =
    [
        "channels.*.channel", "channels.*.secret", "channels.*.to",
        "components.*.image", "components.*.metrics.path", "components.*.platform",
        "components.*.toolchain.language", "components.*.toolchain.packages", "components.*.toolchain.version",
        "environments.*.reviewers", "load-tests", "registry.namespace", "registry.password", "registry.username",
    ];

    [Fact]
    public void Schema_OfTheHousesProductsAndAnother_RefusesNothing()
    {
        var products = ProductTexts.All.Where(file => file.Key != "products/defaults.yaml").Select(file => file.Value)
            .Append(Repository.Read("tests/fixtures/products/ledger.yaml"));

        Assert.All(Complaints([.. products]), Assert.Null);
    }

    [Fact]
    public void Schema_OfAnythingThatIsWrittenWrong_RefusesItAsTheReaderDoes()
    {
        // A schema takes any reference; where it leads is the reader's to know.
        var mutations = Mutation.Of(ProductTexts.All[Changed]).Where(mutation => !mutation.Operation.Contains("${", StringComparison.Ordinal)).ToList();

        var complaints = Complaints([.. mutations.Select(mutation => mutation.Text)]);

        var judged = mutations.Zip(complaints).ToList();
        Assert.True(judged.Count(pair => pair.Second is not null) > 1_000, "the schema refuses too little to mean anything");
        var before = WritingProblems(ProductTexts.All[Changed]).Select(problem => problem.Message).ToHashSet(StringComparer.Ordinal);
        var readerAlone = judged.Where(pair => pair.Second is null)
            .SelectMany(pair => WritingProblems(pair.First.Text).Where(problem => !before.Contains(problem.Message))
                .Select(problem => $"{pair.First.Path} {pair.First.Operation}: the reader alone says {problem}"));
        var schemaAlone = judged.Where(pair => pair.Second is not null && !IsRefused(pair.First.Text))
            .Select(pair => $"{pair.First.Path} {pair.First.Operation}: the schema alone says {pair.Second}");
        var disagreements = readerAlone.Concat(schemaAlone).ToList();
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements.Take(40)));
    }

    [Fact]
    public void Schema_OfAKeyLeftOutOfAnyProduct_RefusesItAsTheReaderDoes()
    {
        var removals = ProductTexts.All.Where(file => file.Key != "products/defaults.yaml")
            .SelectMany(file => Mutation.Of(file.Value).Where(mutation => mutation.Operation == Mutation.Removed).Select(mutation => (file.Key, mutation)))
            .DistinctBy(removal => (removal.Key, removal.mutation.Path))
            .ToList();

        var complaints = Complaints([.. removals.Select(removal => removal.mutation.Text)]);

        var unseen = removals.Zip(complaints).Where(pair => pair.Second is null)
            .SelectMany(pair => MissingKeys(pair.First.Key, pair.First.mutation.Text).Select(_ => pair.First.mutation.Path))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(complaints.Count(complaint => complaint is not null) > 150, "the schema refuses too little to mean anything");
        Assert.True(KnownToTheReaderOnly.SequenceEqual(unseen), $"the schema misses: {string.Join(", ", unseen)}");
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

    private static IEnumerable<Problem> MissingKeys(string file, string text)
    {
        var problems = new ProblemList();
        ProductTexts.Read(problems, (file, text));
        return problems.Where(problem => problem.Message.Contains("is missing", StringComparison.Ordinal));
    }

    /// <summary>What the reader says about the writing alone: whether a name is declared is nothing that a schema can know.</summary>
    private static ProblemList WritingProblems(string text)
    {
        var problems = new ProblemList();
        if (YamlSource.Parse(Changed, text, problems) is { } node)
        {
            ProductSpec.Shape.Read(node, new Slipway.Spec.Reading.Reading(problems, partial: true));
        }

        return problems;
    }

    private static bool IsRefused(string text)
    {
        var problems = new ProblemList();
        ProductTexts.Read(problems, (Changed, text));
        return problems.Count > 0;
    }

    private static List<string?> Complaints(IReadOnlyList<string> texts) => JsonSerializer.Deserialize<List<string?>>(Node.Run(
        "ajv",
        ["Conformance/validate-texts.cjs", Path.Combine(Repository.Workspace.Root, "docs", "product.schema.json")],
        JsonSerializer.Serialize(texts)))!;
}
