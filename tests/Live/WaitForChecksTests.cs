using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The step that waits for another workflow of the same commit, as it stands in a workflow; gh knows commits only since 2.33.</summary>
public sealed class WaitForChecksTests : IDisposable
{
    private readonly ScriptRun _run = new(Products.FilesOf("autonomica"));

    public WaitForChecksTests() => _run.Change(
        "wait.sh", "set -eo pipefail\n" + WorkflowView.Of("autonomica", "deploy-production.yml").Job("wait-for-checks").Step("Wait for CI/CD Pipeline").Script);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Checks_ThatSucceed_LetTheDeploymentBegin()
    {
        Assert.Equal((0, "ci-cd-pipeline.yml has succeeded\n"), Wait("echo successcompleted"));
        Assert.Contains("--workflow ci-cd-pipeline.yml --commit abc ", Assert.Single(_run.Calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("failure")]
    [InlineData("cancelled")]
    public void Checks_ThatFail_KeepTheDeploymentBack(string conclusion) => Assert.Equal(
        (1, $"::error::ci-cd-pipeline.yml has ended with {conclusion}\n"), Wait($"echo {conclusion}completed"));

    [Fact]
    public void Checks_ThatComeLate_AreWaitedFor() => Assert.Equal(
        (0, "ci-cd-pipeline.yml: missing\nci-cd-pipeline.yml: queued\nci-cd-pipeline.yml has succeeded\n"),
        Wait(Then("echo missing", "echo queued", "echo successcompleted")));

    [Fact]
    public void Github_ThatDoesNotAnswerOnce_IsAskedAgain() => Assert.Equal(
        (0, "ci-cd-pipeline.yml: unknown\nci-cd-pipeline.yml has succeeded\n"), Wait(Then("exit 1", "echo successcompleted", "")));

    private static string Then(string first, string second, string third) =>
        $"echo >>times; case $(wc -l <times) in 1) {first} ;; 2) {second} ;; *) {third} ;; esac";

    private (int ExitCode, string Text) Wait(string github)
    {
        _run.StandIn("gh", github);
        return _run.Run("wait.sh", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["WORKFLOW"] = "ci-cd-pipeline.yml",
            ["COMMIT"] = "abc",
            ["GITHUB_REPOSITORY"] = "demo/shop",
        });
    }
}
