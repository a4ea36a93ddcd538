using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnusedTokenScopeTests
{
    [Theory]
    [InlineData("actions")]
    [InlineData("attestations")]
    [InlineData("contents")]
    [InlineData("id-token")]
    [InlineData("issues")]
    [InlineData("packages")]
    [InlineData("pull-requests")]
    [InlineData("security-events")]
    public void Job_ThatMayWriteWhatItNeverWrites_IsFound(string scope) =>
        Workflows.With(Workflow(scope, "npm test")).Breaks(
            UnusedTokenScope.Rule, "shop-file.content", $"shop-file lets the job test write {scope}, which no step of it does");

    [Theory]
    [InlineData("actions", "gh workflow run deploy.yml")]
    [InlineData("contents", "gh release create v1")]
    [InlineData("id-token", "bash .github/scripts/evidence.sh smoke")]
    [InlineData("issues", "gh issue create --title x")]
    [InlineData("pull-requests", "gh pr comment 1 --body x")]
    public void Job_ThatWritesWhatItMay_IsFine(string scope, string command) => Workflows.With(Workflow(scope, command)).IsFine();

    [Fact]
    public void OtherJob_ThatWrites_IsNoExcuse() =>
        Workflows.With(Workflow("issues", "npm test") + "  report:\n    runs-on: ubuntu-24.04\n    steps:\n    - run: gh issue create\n")
            .Breaks(UnusedTokenScope.Rule, "shop-file.content", "shop-file lets the job test write issues, which no step of it does");

    private static string Workflow(string scope, string command) => $"""
        name: CI
        permissions:
          contents: read
        jobs:
          test:
            runs-on: ubuntu-24.04
            permissions:
              {scope}: write
            steps:
            - run: {command}

        """;
}
