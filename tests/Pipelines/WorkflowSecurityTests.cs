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
        Products.All.SelectMany(product => product.Pipeline.Workflows.Select(workflow => (product.Name, workflow.Path))),
        file => Assert.Empty(WorkflowSecurity.Findings(Products.Workflow(file.Name, file.Path))));

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
    [InlineData("{push: {}}", "{workflow_run: {workflows: [CI]}}", "one: it follows runs of any outcome, event or repository")]
    public void Findings_OfAMistake_NameIt(string right, string wrong, string finding)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);

        Assert.Equal([finding], WorkflowSecurity.Findings(YamlTree.Parse(Good.Replace(right, wrong, StringComparison.Ordinal))));
    }
}
