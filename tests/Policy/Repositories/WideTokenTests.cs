using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class WideTokenTests
{
    [Theory]
    [InlineData("permissions: write-all\njobs: {}\n", "lets every job write")]
    [InlineData("permissions:\n  contents: write\njobs: {}\n", "lets every job write")]
    [InlineData("name: x\njobs: {}\n", "does not say what its token may do")]
    public void Workflow_WhoseTokenWrites_IsFound(string workflow, string message) =>
        Workflows.With(workflow).Breaks(WideToken.Rule, "shop-file.content", $"shop-file {message}");

    [Fact]
    public void Job_ThatWrites_IsFine() =>
        Workflows.With("permissions:\n  contents: read\njobs:\n  a:\n    permissions:\n      contents: write\n    steps:\n    - run: git push\n").IsFine();
}
