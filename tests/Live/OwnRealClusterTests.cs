using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>This repository's scripts that look at rollouts and change them, with the real kubectl against Kubernetes' API on loopback.</summary>
[Trait("OwnScript", "settle.sh")]
[Trait("OwnScript", "drill.sh")]
public sealed class OwnRealClusterTests : IDisposable
{
    private const string Rollout = "/apis/argoproj.io/v1alpha1/namespaces/shop-space/rollouts/web";

    private readonly OwnScripts _run = new();
    private readonly LoopbackCluster _cluster = new();
    private readonly LoopbackServer _figures = new(_ => "");

    public OwnRealClusterTests()
    {
        InstalledTool.Require("kubectl", "kubernetes-client");
        _run.Planned();
        _run.Ask([.. _cluster.Environment.Select(entry => (entry.Key, entry.Value))]);
    }

    public void Dispose()
    {
        _run.Dispose();
        _cluster.Dispose();
        _figures.Dispose();
    }

    [Theory]
    [InlineData("Healthy", false, "healthy")]
    [InlineData("Degraded", true, "aborted")]
    public void Settle_OfARollout_SaysWhatTheClusterSays(string phase, bool aborted, string outcome)
    {
        _cluster.Rollout = looks => looks == 1 ? LoopbackCluster.Of("Progressing") : LoopbackCluster.Of(phase, aborted: aborted);

        var (exitCode, text) = _run.Run("settle.sh", "first", "shop", "watch");

        Assert.True(exitCode == 0, text);
        Assert.Contains($"outcome={outcome}", File.ReadAllLines(_run.Output));
        Assert.Contains(_cluster.Calls, call => call.Request == $"GET {Rollout}");
    }

    [Fact]
    public void Settle_WithoutTheRightToLook_KnowsNothing()
    {
        _cluster.Rollout = _ => LoopbackCluster.Refusal(403, "Forbidden", "rollouts is forbidden");
        _run.Ask(("SECONDS_TO_WATCH", "1"));

        var (exitCode, text) = _run.Run("settle.sh", "first", "shop", "watch");

        Assert.Equal(1, exitCode);
        Assert.Contains("Error from server (Forbidden): rollouts is forbidden", text, StringComparison.Ordinal);
        Assert.EndsWith("::error::nobody knows yet what became of shop in first\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Drill_BringsInAndAborts_ByPatchesOfSpecAndStatus()
    {
        Assert.SkipUnless(InstalledTool.Knows("--subresource", "kubectl", "patch"), "this kubectl cannot patch a status; releases from 1.24 on can");
        var state = LoopbackCluster.Of("Healthy");
        _cluster.Rollout = _ => state;
        _cluster.Patched = patch => state = patch.Contains("null", StringComparison.Ordinal)
            ? LoopbackCluster.Of("Healthy")
            : LoopbackCluster.Of("Progressing", incoming: "new");
        _run.Ask(("LIMIT", "20"), ("PUSHGATEWAY_URL", _figures.Url));

        var (exitCode, text) = _run.Run("drill.sh", "first", "shop");

        Assert.True(exitCode == 0, text);
        var patches = _cluster.Calls.Where(call => call.Request.StartsWith("PATCH ", StringComparison.Ordinal)).ToList();
        Assert.Equal([$"PATCH {Rollout}", $"PATCH {Rollout}/status", $"PATCH {Rollout}"], patches.Select(call => call.Request));
        Assert.Equal("""{"status":{"abort":true}}""", patches[1].Body);
        Assert.Equal("null", JsonNode.Parse(patches[2].Body)!["spec"]!["template"]!["metadata"]!["annotations"]!["slipway/drill"]?.ToString() ?? "null");
        var (request, _, pushed) = Assert.Single(_figures.Asked);
        Assert.Equal("POST /metrics/job/delivery/product/shop/environment/first", request);
        Assert.Matches("^delivery_last_drill_timestamp_seconds [0-9]{10}\ndelivery_last_drill_duration_seconds [0-9]+\n$", pushed);
    }
}
