using System.Text.Json.Nodes;
using Slipway.Tests.Live;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>Going back is practised on staging, and whoever does not hears of it.</summary>
public sealed class RollbackDrillTests : IDisposable
{
    private static readonly string[] s_patches = ["\"slipway/drill\":\"7\"", "\"abort\":true", "\"slipway/drill\":null"];

    private readonly OwnScripts _run = new();

    public void Dispose() => _run.Dispose();

    [Fact, Trait("Requirement", "PW-R02")]
    public void Drill_OfPiwardrive_IsPractisedEveryMonthOnStaging()
    {
        var drill = OwnFiles.Workflow("drill.yml");
        var job = drill.Job("drill-staging-piwardrive");

        Assert.Equal("""[{"cron":"0 10 1 * *"}]""", drill.On["schedule"]!.ToJsonString());
        Assert.Equal("github.event.schedule == '0 10 1 * *' || inputs.product == 'piwardrive'", job.If);
        Assert.Equal(("staging", "platform-staging"), (job.Environment, job.RunsOn));
        Assert.Equal(
            ("piwardrive", "120"),
            (job.Step("Go back as if something were wrong").Variable("PRODUCT"), job.Step("Go back as if something were wrong").Variable("LIMIT")));
        job.Runs("bash .github/scripts/drill.sh \"$STACK\" \"$PRODUCT\"");
    }

    [Fact]
    public async Task Drill_ThatIsMissed_HasItsOwnAlertWhereItIsPractised()
    {
        var rule = await DrillAlertAsync("staging", "piwardrive");

        Assert.Equal(
            "time() - max(delivery_last_drill_timestamp_seconds{product=\"piwardrive\",environment=\"staging\"})",
            await RecordedAsync("staging", "piwardrive"));
        Assert.EndsWith(" >= 3024000", rule, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => DrillAlertAsync("production", "piwardrive"));
    }

    [Fact]
    public void Drills_AreOfWhatAClusterRuns() => Assert.Equal(
        ["drill-staging-brain-gateway", "drill-staging-goldensignals", "drill-staging-humanline", "drill-staging-piwardrive"],
        OwnFiles.Workflow("drill.yml").JobIds.Order(StringComparer.Ordinal));

    [Fact]
    public void Drill_SharesItsTurnWithReleases() => Assert.Equal(
        "release-staging-piwardrive", OwnFiles.Tree("drill.yml")["jobs"]!["drill-staging-piwardrive"]!["concurrency"]!["group"]!.ToString());

    [Fact]
    public void Script_BringsInWhatRunsAbortsIt_AndPushesWhenAndHowLong()
    {
        Cluster("Healthy old old", back: "Healthy old old");

        var (exitCode, text) = Drill();

        Assert.True(exitCode == 0, text);
        Assert.Contains("web went back within ", text, StringComparison.Ordinal);
        Assert.Contains("going back works with shop in first", text, StringComparison.Ordinal);
        var patches = _run.Calls.Where(call => call.StartsWith("kubectl", StringComparison.Ordinal) && call.Contains(" patch ", StringComparison.Ordinal)).ToList();
        Assert.Equal(s_patches, patches.Select(patch => s_patches.Single(part => patch.Contains(part, StringComparison.Ordinal))));
        Assert.Matches("^delivery_last_drill_timestamp_seconds [0-9]{10}\ndelivery_last_drill_duration_seconds [0-9]+\n$", _run.Read("pushed"));
        Assert.Contains(_run.Calls, call => call.EndsWith("http://push.example/metrics/job/delivery/product/shop/environment/first", StringComparison.Ordinal));
    }

    [Fact]
    public void Script_WhenItDoesNotComeBackInTime_CountsAsNever()
    {
        Cluster("Healthy old old", back: "Degraded old new");

        var (exitCode, text) = Drill();

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::web is not where it should be after 0 s: Degraded old new", text, StringComparison.Ordinal);
        Assert.Contains("::error::going back was practised in vain with shop in first", text, StringComparison.Ordinal);
        Assert.Equal("delivery_last_drill_timestamp_seconds 0\n", _run.Read("pushed"));
        Assert.Contains("\"slipway/drill\":null", _run.Calls.Last(call => call.Contains(" patch ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Script_WhileSomethingIsOnItsWay_DoesNotDisturbIt()
    {
        Cluster("Progressing old new", back: "Healthy old old");

        var (exitCode, text) = Drill();

        Assert.Equal(0, exitCode);
        Assert.Contains("web is on its way somewhere; there is no drill now", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Calls, call => call.Contains(" patch ", StringComparison.Ordinal) || call.StartsWith("curl", StringComparison.Ordinal));
    }

    // A cluster with one rollout: its state is phase, stable version and incoming version.
    private void Cluster(string begin, string back)
    {
        _run.Planned();
        _run.Change("state", begin + "\n");
        _run.StandIn("kubectl", $$$"""
            case $* in
              *\"slipway/drill\":null*) echo '{{{back}}}' >state ;;
              *slipway/drill*) echo 'Progressing old new' >state ;;
              *get*) read -r phase stable incoming <state
                echo "{\"status\":{\"phase\":\"$phase\",\"stableRS\":\"$stable\",\"currentPodHash\":\"$incoming\"}}" ;;
            esac
            """);
        _run.StandIn("curl", "cat >pushed");
        _run.Ask(("PUSHGATEWAY_URL", "http://push.example"), ("LIMIT", "0"));
    }

    private (int ExitCode, string Text) Drill() => _run.Run("drill.sh", "first", "shop");

    private static async Task<string> DrillAlertAsync(string stack, string product) => (await RulesAsync(stack, product))
        .Single(rule => rule.Text("alert") == "rollback_drill_missed").Text("expr")!;

    private static async Task<string> RecordedAsync(string stack, string product) => (await RulesAsync(stack, product))
        .Single(rule => rule.Text("record") == "slipway:time_since_drill:now").Text("expr")!;

    private static async Task<IReadOnlyList<JsonNode>> RulesAsync(string stack, string product)
    {
        var plan = await Released.OfAsync(stack);
        return
        [
            .. from rules in plan.OfType("kubernetes:monitoring.coreos.com/v1:PrometheusRule")
               where rules.Product == product
               from rule in Released.Object(plan, rules.Type, rules.Name).At("spec/groups").AsArray().SelectMany(one => one!.At("rules").AsArray())
               select rule,
        ];
    }
}
