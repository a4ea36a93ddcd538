using System.Globalization;
using Slipway.Pipelines;
using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The scripts that ask for a release and watch it, with the real gh and the real kubectl against their APIs on loopback.</summary>
[Trait("Script", ".github/scripts/release.sh"), Trait("Script", ".github/scripts/roll-back.sh")]
public sealed class RealClientTests : IDisposable
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000001";
    private const string Namespace = "/apis/argoproj.io/v1alpha1/namespaces/piwardrive";

    private readonly LoopbackGithub _github = new();
    private readonly LoopbackCluster _cluster = new() { Rollout = _ => LoopbackCluster.Of("Healthy", Digest) };
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal)
    {
        ["SLIPWAY"] = "demo/slipway",
        ["IMAGE_PREFIX"] = "registry.example/shop",
    };

    public RealClientTests()
    {
        InstalledTool.Require("gh", "gh");
        InstalledTool.Require("kubectl", "kubernetes-client");
        _github.Environment.Concat(_cluster.Environment).ToList().ForEach(entry => _environment[entry.Key] = entry.Value);
    }

    public void Dispose()
    {
        _github.Dispose();
        _cluster.Dispose();
    }

    [Fact]
    public void Release_OfAHealthyVersion_IsDispatchedAndItsRolloutsAreLookedAt()
    {
        AssertEnds(0, "v1.2.3 is released to production");

        var (authorization, body) = _github.Dispatch;
        Assert.Equal("token token-of-the-app", authorization);
        Assert.Equal("main", body["ref"]!.ToString());
        var inputs = body["inputs"]!.AsObject();
        Assert.Equal(["commit", "environment", "images", "product", "request", "source", "version"], inputs.Select(input => input.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("piwardrive", "production", "v1.2.3"), (inputs["product"]!.ToString(), inputs["environment"]!.ToString(), inputs["version"]!.ToString()));
        Assert.Equal($$"""{"server":"registry.example/shop/piwardrive@{{Digest}}","monitor":"registry.example/shop/piwardrive@{{Digest}}"}""", inputs["images"]!.ToString());
        Assert.Matches("^[0-9a-f]{40}$", inputs["commit"]!.ToString());
        Assert.Equal(
            [$"GET {Namespace}/analysisruns", $"GET {Namespace}/rollouts/piwardrive-monitor", $"GET {Namespace}/rollouts/piwardrive-server"],
            _cluster.Calls.Select(call => call.Request).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RollBack_ToANamedRelease_IsDispatchedWithItsReason()
    {
        _environment["REASON"] = "too slow";

        AssertEnds(0, "production is rolled back", ".github/scripts/roll-back.sh", "production", "v1.2.2");

        var inputs = _github.Dispatch.Body["inputs"]!;
        Assert.Equal(("v1.2.2", "too slow", "production"), (inputs["to"]!.ToString(), inputs["reason"]!.ToString(), inputs["environment"]!.ToString()));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public void Release_ThatGithubDoesNotTake_FailsAtOnceWithItsWord(int status)
    {
        _github.Refuses = (call, _) => call == "dispatch" ? status : 0;

        var text = AssertEnds(1, "::error::Slipway did not take the request");

        Assert.Contains($"HTTP {status.ToString(CultureInfo.InvariantCulture)}: this is not for you", text, StringComparison.Ordinal);
        Assert.Empty(_cluster.Calls);
    }

    [Fact]
    public void Release_ThatNeverStarts_FailsAfterItsTries()
    {
        _github.Starts = false;
        _environment["FIND_TRIES"] = "2";

        Assert.Matches(@"::error::the request piwardrive-\S+ did not start in demo/slipway\n$", AssertEnds(1, "did not start"));
        Assert.Equal(2, _github.Calls.Count(call => call.EndsWith("/actions/workflows/3/runs", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("failure")]
    [InlineData("cancelled")]
    public void Release_WhoseRunFails_FailsWithTheRun(string conclusion)
    {
        _github.Run = looks => looks < 3 ? ("in_progress", null) : ("completed", conclusion);

        AssertEnds(1, $"::error::Slipway refused or failed: https://github.com/demo/slipway/actions/runs/7 ({conclusion})");

        Assert.Empty(_cluster.Calls);
    }

    [Fact]
    public void Release_WhoseRunNeverEnds_FailsOnceItsTimeIsOver()
    {
        _github.Run = _ => ("in_progress", null);
        _environment["SECONDS_TO_ASK"] = "1";

        AssertEnds(1, "::error::Slipway has not come to an end in 1 s: https://github.com/demo/slipway/actions/runs/7");
    }

    [Fact]
    public void Release_WhileGithubAnswersNowAndThen_GoesOn()
    {
        _github.Run = looks => looks < 6 ? ("in_progress", null) : ("completed", "success");
        _github.Refuses = (call, looks) => call == "view" && looks % 2 == 1 ? 500 : 0;
        _environment["SILENT_TRIES"] = "2";

        AssertEnds(0, "v1.2.3 is released to production");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public void Release_OfWhichGithubSaysNothingMore_FailsAfterItsTries(int status)
    {
        _github.Refuses = (call, _) => call == "view" ? status : 0;
        _environment["SILENT_TRIES"] = "3";

        AssertEnds(1, "::error::GitHub has not answered 3 times in a row, so that nobody knows how it ended: https://github.com/demo/slipway/actions/runs/7");

        Assert.Equal(3, _github.Looks);
    }

    [Fact]
    public void Release_WhoseRolloutIsAborted_FailsWithItsName()
    {
        _cluster.Rollout = looks => looks < 3 ? LoopbackCluster.Of("Progressing", Digest) : LoopbackCluster.Of("Degraded", Digest, aborted: true);

        AssertEnds(1, "::error::piwardrive-server in production was rolled back (aborted)");
    }

    [Fact]
    public void Release_WhoseRolloutNeverEnds_FailsOnceTheProductsLimitIsOver()
    {
        _cluster.Rollout = _ => LoopbackCluster.Of("Progressing", Digest);

        AssertEnds(1, "::error::piwardrive-server in production is not healthy after 3 s (progressing)");
    }

    [Fact]
    public void Release_ThatMayNotLookAtTheCluster_SaysSoUntilItsTimeIsOver()
    {
        _cluster.Rollout = _ => LoopbackCluster.Refusal(403, "Forbidden", "rollouts is forbidden: the watch role cannot get it");

        var text = AssertEnds(1, "::error::piwardrive-server in production is not healthy after 3 s (unknown)");

        Assert.Contains("Error from server (Forbidden): rollouts is forbidden: the watch role cannot get it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_OfWhatIsNotThereYet_WaitsForIt()
    {
        _cluster.Rollout = looks => looks == 1
            ? LoopbackCluster.Refusal(404, "NotFound", "there is none yet")
            : LoopbackCluster.Of("Healthy", Digest);

        Assert.Contains("piwardrive-server: waiting\n", AssertEnds(0, "v1.2.3 is released to production"), StringComparison.Ordinal);
    }

    [Fact]
    public void Release_WhileTheClusterAnswersNowAndThen_GoesOn()
    {
        _cluster.Rollout = looks => looks % 2 == 1
            ? LoopbackCluster.Refusal(500, "InternalError", "the store is away")
            : LoopbackCluster.Of("Healthy", Digest);

        Assert.Contains("piwardrive-server: unknown\n", AssertEnds(0, "v1.2.3 is released to production"), StringComparison.Ordinal);
    }

    private string AssertEnds(int expected, string said) => AssertEnds(expected, said, "scripts/blue_green_deployment.sh", "v1.2.3");

    private string AssertEnds(int expected, string said, string script, params string[] arguments)
    {
        var product = Products.Named("piwardrive");
        var isLate = said.Contains("not healthy", StringComparison.Ordinal);
        using var run = new ScriptRun(GeneratedFiles.For(product with
        {
            Delivery = [.. product.Delivery.Select(delivery => delivery with { Limit = Duration.Parse(isLate ? "3s" : "10m") })],
        }));
        run.StandIn("docker", $"echo {Digest}");

        var (exitCode, text) = run.Run(script, _environment, arguments);

        Assert.True(exitCode == expected && text.Contains(said, StringComparison.Ordinal), text);
        return text;
    }
}
