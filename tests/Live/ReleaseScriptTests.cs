using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The scripts that ask for a release and watch it, run against stand-ins of GitHub, the registry and the cluster.</summary>
[Trait("Script", "scripts/blue_green_deployment.sh")]
[Trait("Script", "scripts/deploy_staging.sh")]
[Trait("Script", "scripts/rollback_deployment.sh")]
public sealed class ReleaseScriptTests : IDisposable
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000001";

    private const string Taken = """
        case "$1 $2" in
          'workflow run') ;;
          'run list') echo 7 ;;
          'run view') echo "completed success" ;;
        esac
        """;

    private const string Cluster = """
        case $* in
          *analysisruns*) echo '{"items": []}' ;;
          *) printf '{"metadata": {"generation": 2}, "spec": {"template": {"spec": {"containers": [{"image": "x@%s"}]}}},
            "status": {"observedGeneration": "2", "phase": "%s", "abort": %s}}' "$digest" "$phase" "$aborted" ;;
        esac
        """;

    private static readonly Dictionary<string, string> s_environment = new(StringComparer.Ordinal)
    {
        ["SLIPWAY"] = "demo/slipway",
        ["IMAGE_PREFIX"] = "registry.example/shop",
        ["GH_TOKEN"] = "none",
    };

    private readonly ScriptRun _run = new(Products.FilesOf("piwardrive"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Release_HealthyRollout_IsAskedForByDigestAndReported()
    {
        Tools(Taken, Rollout(Digest, "Healthy"));

        var (exitCode, text) = _run.Run("scripts/blue_green_deployment.sh", s_environment, "v1.2.3");

        Assert.Equal((0, true), (exitCode, text.EndsWith("v1.2.3 is released to production\n", StringComparison.Ordinal)));
        Assert.Equal(["released=true"], File.ReadAllLines(_run.Output));
        var asked = Assert.Single(_run.Calls, call => call.StartsWith("gh workflow run release.yml --repo demo/slipway ", StringComparison.Ordinal));
        Assert.Contains("-f product=piwardrive -f environment=production -f version=v1.2.3 -f commit=", asked, StringComparison.Ordinal);
        Assert.Contains(
            $$"""images={"server":"registry.example/shop/piwardrive@{{Digest}}","monitor":"registry.example/shop/piwardrive@{{Digest}}"}""",
            asked,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Release_ThatSlipwayRefuses_FailsAndHasReleasedNothing()
    {
        Tools(Taken.Replace("completed success", "completed failure", StringComparison.Ordinal), Rollout(Digest, "Healthy"));

        var (exitCode, text) = _run.Run("scripts/deploy_staging.sh", s_environment);

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::Slipway refused or failed: https://github.com/demo/slipway/actions/runs/7 (failure)", text, StringComparison.Ordinal);
        Assert.False(File.Exists(_run.Output));
    }

    [Fact]
    public void Release_AbortedRollout_FailsAfterItWasTaken()
    {
        Tools(Taken, Rollout(Digest, "Degraded", aborted: true));

        var (exitCode, text) = _run.Run("scripts/blue_green_deployment.sh", s_environment, "v1.2.3");

        Assert.Equal(1, exitCode);
        Assert.Contains("in production was rolled back (aborted)", text, StringComparison.Ordinal);
        Assert.Equal(["released=true"], File.ReadAllLines(_run.Output));
    }

    [Fact]
    public void Release_RolloutThatChanges_IsWatchedUntilItIsHealthy()
    {
        Tools(Taken, $$"""
            case $* in
              *analysisruns*) count=$(cat tools/count) ;;
              *) count=$(($(cat tools/count 2>/dev/null || echo 0) + 1)); echo "$count" >tools/count ;;
            esac
            case $count in
              1) digest=sha256:old; phase=Healthy ;;
              2) digest={{Digest}}; phase=Progressing ;;
              *) digest={{Digest}}; phase=Healthy ;;
            esac
            aborted=false
            """ + "\n" + Cluster);

        var (exitCode, text) = _run.Run("scripts/deploy_staging.sh", s_environment);

        Assert.Equal(0, exitCode);
        Assert.Contains("waiting\n", text, StringComparison.Ordinal);
        Assert.Contains("progressing\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_OfWhatWasNeverBuilt_AsksForNothing()
    {
        Tools(Taken, "");
        _run.StandIn("docker", "exit 1");

        var (exitCode, text) = _run.Run("scripts/deploy_staging.sh", s_environment);

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::piwardrive was never built from this source", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Calls, call => call.StartsWith("gh ", StringComparison.Ordinal));
    }

    [Fact]
    public void Release_ToAnUnknownEnvironment_NamesThoseThereAre()
    {
        var (exitCode, text) = _run.Run(".github/scripts/release.sh", s_environment, "nowhere");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::there is no environment nowhere; there are ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RollBack_ToANamedRelease_IsAskedForAndWatched()
    {
        Tools(Taken, Rollout(Digest, "Healthy"));

        var (exitCode, text) = _run.Run("scripts/rollback_deployment.sh", s_environment, "v1.2.2");

        Assert.Equal((0, true), (exitCode, text.EndsWith("production is rolled back\n", StringComparison.Ordinal)));
        var asked = Assert.Single(_run.Calls, call => call.StartsWith("gh workflow run rollback.yml ", StringComparison.Ordinal));
        Assert.Contains("-f product=piwardrive -f environment=production -f to=v1.2.2 ", asked, StringComparison.Ordinal);
    }

    private static string Rollout(string digest, string phase, bool aborted = false) =>
        $"digest={digest}; phase={phase}; aborted={(aborted ? "true" : "false")}\n{Cluster}";

    private void Tools(string github, string cluster)
    {
        _run.StandIn("gh", github);
        _run.StandIn("kubectl", cluster);
        _run.StandIn("docker", $"echo {Digest}");
    }
}
