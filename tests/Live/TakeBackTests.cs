using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>A deployment to hosting platforms that fails half-way: what has the new version goes back at once, and nothing else.</summary>
public sealed class TakeBackTests : IDisposable
{
    private readonly ScriptRun _run = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["autonomica-api/README.md"] = "",
        ["autonomica-frontend/README.md"] = "",
        ["step.sh"] = "set -eo pipefail\n" + Step.Script,
    });

    public TakeBackTests()
    {
        _run.StandIn("vercel", "exit ${VERCEL_ANSWER:-0}");
        _run.StandIn("railway", ".github/scripts/roll-back-hosted.sh", "exit 0");
    }

    private static StepView Step => WorkflowView.Of("autonomica", "deploy-production.yml").Job("deploy").Step("Take back what is deployed already");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Job_ThatFailsOrIsCancelled_TakesBackWhatItReleasedBeforeItTellsSlipway()
    {
        var steps = WorkflowView.Of("autonomica", "deploy-production.yml").Job("deploy").Steps.Select(step => step.Name).ToList();

        Assert.Equal("(failure() || cancelled()) && steps.release.outputs.released == 'true'", Step.If);
        Assert.True(steps.IndexOf("Smoke tests") < steps.IndexOf("Take back what is deployed already"));
        Assert.True(steps.IndexOf("Take back what is deployed already") < steps.IndexOf("Have the outcome written down"));
    }

    [Theory]
    [InlineData("backend=success worker=failure frontend=skipped", "railway backend production")]
    [InlineData("backend=success worker=success frontend=success", "railway backend production", "railway worker production", "vercel rollback --yes")]
    [InlineData("backend=failure worker=skipped frontend=skipped")]
    public void Services_ThatHaveTheNewVersion_AloneGoBack(string deployed, params string[] calls)
    {
        Assert.Equal(0, TakeBack(deployed));
        Assert.Equal(calls, _run.Calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Service_ThatDoesNotGoBack_FailsTheStepAfterTheOthers()
    {
        Assert.Equal(1, TakeBack("backend=success worker=success frontend=success", ("VERCEL_ANSWER", "3")));
        Assert.Equal(3, _run.Calls.Count);
    }

    private int TakeBack(string deployed, params (string Name, string Value)[] more)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DEPLOYED"] = deployed,
            ["GITHUB_WORKSPACE"] = Path.GetDirectoryName(_run.Output)!,
        };
        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        return _run.Run("step.sh", environment).ExitCode;
    }
}
