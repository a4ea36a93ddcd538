using Xunit;

namespace Slipway.Tests.Pipelines;

public sealed class WorkflowSecurityTests
{
    private const string Good = """
        on: {push: {}}
        permissions: {contents: read}
        jobs:
          one:
            runs-on: ubuntu-latest
            timeout-minutes: 5
            permissions: {contents: read}
            concurrency: {group: one}
            steps:
            - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
              with: {persist-credentials: 'false'}
            - run: make
        """;

    [Fact]
    public void Findings_OfTheProductsWorkflows_AreNone() => Assert.All(
        Products.All.SelectMany(product => Products.FilesOf(product.Name).Keys
            .Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal)).Select(path => (Product: product, Path: path))),
        file => Assert.Empty(WorkflowSecurity.Findings(
            Products.Workflow(file.Product.Name, file.Path),
            [.. file.Product.Secrets.Where(secret => secret.Environments.Count > 0).Select(secret => secret.Name)])));

    [Fact]
    public void Findings_OfAGoodWorkflow_AreNone() => Assert.Empty(WorkflowSecurity.Findings(YamlTree.Parse(Good)));

    [Theory]
    [InlineData("{push: {}}", "{pull_request_target: {}}", "pull_request_target runs a stranger's change with the repository's secrets")]
    [InlineData("\npermissions: {contents: read}", "\npermissions: {contents: write}", "the workflow's own permissions are not read-only")]
    [InlineData("    timeout-minutes: 5\n", "", "one: there is no timeout-minutes")]
    [InlineData("    concurrency: {group: one}\n", "", "one: there is no concurrency")]
    [InlineData("    permissions: {contents: read}\n", "", "one: there is no permissions")]
    [InlineData("    permissions: {contents: read}\n", "    permissions: write-all\n", "one: the permissions are not listed")]
    [InlineData("run: make", "run: echo ${{ github.event.issue.title }}", "one: a script has an expression in it, which somebody else may write")]
    [InlineData("@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7", "one: actions/checkout@v7 is not pinned to a commit")]
    [InlineData("      with: {persist-credentials: 'false'}\n", "", "one: the token stays on the disk after the checkout")]
    [InlineData("run: make", "run: docker run some/tool:latest", "one: some/tool:latest is not pinned to a version")]
    [InlineData("run: make", "run: make\n      env: {KEY: '${{ secrets.DEPLOY_KEY }}'}", "one: DEPLOY_KEY is kept in environments, and the job runs in none")]
    [InlineData("run: make", "run: 'make --key \"$KEY\"'\n      env: {KEY: '${{ secrets.ANY_KEY }}'}", "one: a word of a command is the secret KEY")]
    [InlineData("    timeout-minutes: 5\n", "    timeout-minutes: 5\n    env: {KEY: '${{ secrets.ANY_KEY }}'}\n", "one: every step of the job sees a secret")]
    [InlineData("{push: {}}", "{issue_comment: {}}", "issue_comment runs a stranger's change with the repository's secrets")]
    [InlineData("{push: {}}", "{workflow_run: {workflows: [CI]}}", "one: it follows runs of any outcome, event or repository")]
    public void Findings_OfAMistake_NameIt(string right, string wrong, string finding)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);

        Assert.Equal([finding], WorkflowSecurity.Findings(YamlTree.Parse(Good.Replace(right, wrong, StringComparison.Ordinal)), "DEPLOY_KEY"));
    }
}
