using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>A product that nothing in the code was written for.</summary>
public sealed class AnotherProductTests
{
    private const string File = "products/ledger.yaml";
    private static readonly string Text = Repository.Read("tests/fixtures/products/ledger.yaml");

    [Fact]
    public void Read_OtherLanguagesEnvironmentsAndNames_HasNoProblem()
    {
        var problems = new ProblemList();

        var product = Assert.Single(ProductTexts.Read(problems, (File, Text)).Products);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(["sandbox", "rehearsal", "live"], product.Environments.Select(environment => environment.Name));
        Assert.Equal(["Java", "Rust", "Ruby"], product.Components.Select(component => component.Toolchain.Language.ToString()));
        Assert.Equal("ledger-rehearsal", product.NamespaceIn("rehearsal"));
    }

    [Fact]
    public void Read_BesideTheHousesFive_NobodyClashes()
    {
        var problems = new ProblemList();

        var catalog = ProductTexts.Read(problems, [(File, Text), .. ProductTexts.All.Select(file => (file.Key, file.Value))]);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(ProductTexts.All.Count, catalog.Products.Count);
    }

    [Theory]
    [InlineData("packages: cargo", "packages: pip", "components.importer.toolchain.packages: \"pip\" is no package manager of rust; allowed: cargo")]
    [InlineData("version: \"21\"", "version: latest", "components.api.toolchain.version: \"latest\" is not a version; write it like \"3.12\"")]
    [InlineData("needs: [books, banks, api]", "needs: [books, importer]", "\"importer\" is not a dependency or component; declared: api, banks, books, locks, office")]
    [InlineData("teams: [treasury, auditors]", "teams: [auditor]", "\"auditor\" is not a team with access to the repository; declared: auditors, treasury")]
    [InlineData("java-version: [\"21\"", "os: [macos", "\"macos\" is not a runner; write it like ubuntu-latest")]
    [InlineData("java-version:", "jdk:", "\"jdk\" is not an axis; write it like component, os or a version such as python-version")]
    [InlineData("java-version: [\"21\"", "java-version: [lts", "\"lts\" is not a version")]
    [InlineData("from: sandbox, evidence", "from: live, evidence", "promotion leads back to where it began: rehearsal → live → rehearsal")]
    [InlineData("name: Ship", "name: Ship\n      waits-for: [ship]", "the workflows wait for one another: ship → ship")]
    [InlineData("{images: build}", "{images: build, only: {os: [windows-latest]}}", "\"windows-latest\" is not a system of this job; declared: ubuntu-latest")]
    [InlineData("{tests: [smoke]}", "{tests: [smoke], only: {inputs: {whom: me}}}", "\"whom\" is not an input of this workflow; declared: why")]
    [InlineData("routing: {default: [chat]}", "routing: {default: [chat], routes: [{category: fraud, to: [chat]}]}", "\"fraud\" is not a category of an alert; declared: security")]
    [InlineData("routing: {default: [chat]}", "routing: {default: [chat], group-by: [alert]}", "\"alert\" is not a label of alerts")]
    [InlineData("drill: null", "drill: null\n  workflow: {name: ship, scope-input: what}", "\"what\" is not an input of ship; declared: why")]
    [InlineData("LEDGER-1", "ledger-1", "\"ledger-1\" is not a row id")]
    [InlineData("smoke: {requests", "smoke: {decision: LEDGER-2, requests", "tests.smoke.decision: \"LEDGER-2\" is not a decision; declared: HOUSE-1, HOUSE-2, LEDGER-1")]
    [InlineData("limit: 2h", "limit: 50m", "\"50m\" is shorter than the steps, which take 1h")]
    [InlineData("strategy: fast}", "strategy: fats}", "\"fats\" is not a rollback strategy")]
    [InlineData("wait: 30m", "wait: 31d", "is out of GitHub's range")]
    [InlineData("reviewers: {teams: [treasury, auditors]}\n    self-review: false", "reviewers: {users: [ada]}\n    self-review: false", "a single reviewer cannot approve their own")]
    [InlineData("name: API, component", "name: API, timeout: 90s, component", "\"1m30s\" is no limit of a job; allowed: whole minutes from 1m to 6h")]
    [InlineData("name: Images, needs", "name: Images, summarizes: true, needs", "pipeline.workflows.verify.jobs.images.when: \"success\" lets a job that sums up be skipped when one before it failed, which counts as passed; allowed: always")]
    [InlineData("{signal: error-rate, of: api, above: 1%, strategy", "{signal: throughput, of: api, falls-by: 30%, strategy", "compared-with")]
    public void Read_OneMistake_IsExplained(string right, string wrong, string message)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);
        var problems = new ProblemList();

        ProductTexts.Read(problems, (File, Text.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.True(
            problems.Any(problem => problem.ToString().Contains(message, StringComparison.Ordinal) && problem.Location.File == File),
            $"expected: {message}\nfound:\n{string.Join('\n', problems)}");
    }

    [Fact]
    public void Read_TwoProductsInOneNamespace_NamesBothPlaces()
    {
        var problems = new ProblemList();
        var other = ProductTexts.All["products/humanline.yaml"].Replace(
            "    purpose: What Humanline's", "    namespace: piwardrive\n    purpose: What Humanline's", StringComparison.Ordinal);

        ProductTexts.Read(problems, ("products/humanline.yaml", other), ("products/piwardrive.yaml", ProductTexts.All["products/piwardrive.yaml"]));

        var problem = Assert.Single(problems);
        Assert.Equal("\"piwardrive\" is the namespace in production of humanline too", problem.Message[..problem.Message.IndexOf(" (", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Read_DockerHubWithoutKeys_SaysWhichAreMissing()
    {
        var problems = new ProblemList();
        var text = ProductTexts.All["products/goldensignals.yaml"].Replace(", password: DOCKER_PASSWORD}", "}", StringComparison.Ordinal);

        ProductTexts.Read(problems, ("products/goldensignals.yaml", text));

        Assert.Contains(problems, problem => problem.Path.StartsWith("registry", StringComparison.Ordinal));
    }
}
