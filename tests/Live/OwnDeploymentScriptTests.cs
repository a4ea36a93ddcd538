using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The scripts of this repository's workflows, which deploy and find out what became of it, run against stand-ins.</summary>
[Trait("OwnScript", "push-deliveries.sh")]
[Trait("OwnScript", "record.sh")]
[Trait("OwnScript", "up.sh")]
public sealed class OwnDeploymentScriptTests : IDisposable
{
    private readonly OwnScripts _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Up_OfALockedStack_WaitsForItsTurn()
    {
        _run.StandIn("git", "exit 0");
        _run.StandIn("pulumi", """
            count=$(($(cat count 2>/dev/null || echo 0) + 1)); echo "$count" >count
            ((count > 2)) || { echo 'error: the stack is currently locked by 1 lock(s)'; exit 255; }
            """);

        var (exitCode, text) = _run.Run("up.sh", "first");

        Assert.Equal(0, exitCode);
        Assert.Equal(2, text.Split("first is locked by another run; waiting").Length - 1);
    }

    [Fact]
    public void Up_ThatFails_FailsAtOnce()
    {
        _run.StandIn("git", "exit 0");
        _run.StandIn("pulumi", "echo 'error: no'; exit 255");

        var (exitCode, text) = _run.Run("up.sh", "first");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::pulumi up failed for first", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Healthy", "false", "healthy")]
    [InlineData("Degraded", "true", "aborted")]
    public void Settle_OfARollout_SaysWhatBecameOfIt(string phase, string aborted, string outcome)
    {
        _run.Planned();
        _run.StandIn("kubectl", $$"""
            case $* in
              *analysisruns*) echo '{"items": [] }' ;;
              *) echo '{"metadata": {"generation": 2}, "spec": {"template": {"spec": {"containers": [{"image": "x"}] } } },
                "status": {"observedGeneration": "2", "phase": "{{phase}}", "abort": {{aborted}} } }' ;;
            esac
            """);

        var (exitCode, text) = _run.Run("settle.sh", "first", "shop", "watch");

        Assert.True(exitCode == 0, text);
        Assert.Equal(["repository=shop-repository", $"outcome={outcome}"], File.ReadAllLines(_run.Output)[..2]);
        Assert.Contains(_run.Calls, call => call.StartsWith("kubectl --namespace shop-space get rollouts.argoproj.io web ", StringComparison.Ordinal));
    }

    [Fact]
    public void Record_OfAnAbort_LetsTheProgramFollowTheCluster()
    {
        _run.StandIn("slipway", "slipway", "");
        _run.Github("");

        var (exitCode, _) = _run.Run("record.sh", "first", "shop", "aborted", "too slow");

        Assert.Equal(0, exitCode);
        Assert.Equal("slipway release record first shop aborted --reason too slow", _run.Calls[0]);
        Assert.Contains("repos/demo/slipway/actions/workflows/deploy.yml/dispatches", _run.Calls[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void PushDeliveries_OfAProduct_AsksWhenTheCommitWasMadeAndPushesTheFigures()
    {
        _run.StandIn("slipway", "slipway", "echo 'delivery_consecutive_failures 0'");
        _run.StandIn("curl", """
            case $* in
              *commits*) echo '{"commit": {"committer": {"date": "2026-11-20T09:30:00Z"}}}' ;;
              *) cat >pushed ;;
            esac
            """);
        _run.Ask(("PUSHGATEWAY_URL", "http://push.example"), ("REPOSITORY", "shop-repository"));

        var (exitCode, text) = _run.Run("push-deliveries.sh", "first", "shop");

        Assert.True(exitCode == 0, text);
        Assert.Contains("slipway release figures first shop --committed 2026-11-20T09:30:00Z", _run.Calls);
        Assert.Contains(_run.Calls, call => call.EndsWith("http://push.example/metrics/job/delivery/product/shop/environment/first", StringComparison.Ordinal));
        Assert.Equal("delivery_consecutive_failures 0\n", _run.Read("pushed"));
    }
}
