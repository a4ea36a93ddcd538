using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnpinnedActionTests
{
    [Theory]
    [InlineData("actions/checkout@v4")]
    [InlineData("actions/checkout@main")]
    [InlineData("docker://alpine:3.20")]
    public void Action_ByATag_IsFound(string use) => Workflows.With($"permissions: {{}}\njobs:\n  a:\n    steps:\n    - uses: {use} # of late\n").Breaks(
        UnpinnedAction.Rule, "shop-file.content", $"shop-file uses {use}, which is no commit");

    [Theory]
    [InlineData("actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1")]
    [InlineData("./.github/actions/own")]
    public void Action_ByItsCommitOrOfOurOwn_IsFine(string use) =>
        Workflows.With($"permissions: {{}}\njobs:\n  a:\n    steps:\n    - name: x\n      uses: {use}\n").IsFine();
}
