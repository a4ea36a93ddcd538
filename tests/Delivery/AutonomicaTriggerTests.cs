using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>What makes Autonomica go back for its performance, with the numbers of its document.</summary>
public sealed class AutonomicaTriggerTests
{
    [Fact, Trait("Requirement", "AU-R08")]
    public async Task PerformanceTriggers_AreOn() =>
        Assert.All(await AutonomicaRules.PerformanceAsync(), rule => Assert.Equal("performance_degradation", rule.Text("labels/trigger")));

    [Fact, Trait("Requirement", "AU-R09")]
    public Task NinetyFifthPercentile_Pulls_AboveTwoSeconds() =>
        AssertPulledAsync("rollback_response_time_p95", "slipway:response_time:p95_5m", "> 2");

    [Fact, Trait("Requirement", "AU-R10")]
    public Task NinetyNinthPercentile_Pulls_AboveFiveSeconds() =>
        AssertPulledAsync("rollback_response_time_p99", "slipway:response_time:p99_5m", "> 5");

    [Fact, Trait("Requirement", "AU-R11")]
    public Task ErrorRate_Pulls_AboveFivePercent() => AssertPulledAsync("rollback_error_rate", "slipway:error_rate:5m", "> 0.05");

    [Fact, Trait("Requirement", "AU-R12")]
    public Task Throughput_Pulls_WhenItDropsByThirtyPercent() =>
        AssertPulledAsync("rollback_throughput_drop", "slipway:throughput:5m", "< (0.7 * ");

    [Fact, Trait("Requirement", "AU-R13")]
    public async Task PerformanceTriggers_Measure_FiveMinutes()
    {
        var recorded = await AutonomicaRules.GroupsAsync("record");

        Assert.Contains("[5m]", recorded.Single(rule => rule.Text("record") == "slipway:error_rate:5m" && Is(rule, "backend")).Text("expr"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "AU-R14")]
    public async Task PerformanceTriggers_Need_TwoWindowsInARow() =>
        Assert.All(await AutonomicaRules.PerformanceAsync(), rule => Assert.Contains("offset 5m", rule.Text("expr"), StringComparison.Ordinal));

    // Twice: for the window that is over, and for the one before it.
    private static async Task AssertPulledAsync(string alert, string series, string limit)
    {
        var expression = (await AutonomicaRules.RulesAsync(alert)).Single(rule => rule.Text("labels/service") == "backend").Text("expr")!;

        Assert.StartsWith($"({series}{{", expression, StringComparison.Ordinal);
        Assert.Equal(2, AutonomicaRules.Times(expression, limit));
    }

    private static bool Is(JsonNode rule, string service) => rule.Text("labels/service") == service;
}
