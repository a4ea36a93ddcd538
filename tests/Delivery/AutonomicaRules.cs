using System.Text.Json.Nodes;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Delivery;

/// <summary>What production declares of Autonomica's rollback: rules, and the sensor that they reach.</summary>
internal static class AutonomicaRules
{
    public static async Task<IReadOnlyList<JsonNode>> PerformanceAsync() =>
    [
        .. await RulesAsync("rollback_response_time_p95"), .. await RulesAsync("rollback_response_time_p99"),
        .. await RulesAsync("rollback_error_rate"), .. await RulesAsync("rollback_throughput_drop"),
    ];

    public static async Task<IReadOnlyList<JsonNode>> RulesAsync(string alert) =>
        [.. (await GroupsAsync("alert")).Where(rule => rule.Text("alert") == alert)];

    public static async Task<IReadOnlyList<JsonNode>> GroupsAsync(string kind)
    {
        var plan = await Released.OfAsync("production");
        return
        [
            .. from rules in plan.OfType("kubernetes:monitoring.coreos.com/v1:PrometheusRule")
               where rules.Product == "autonomica"
               from rule in Released.Object(plan, rules.Type, rules.Name).At("spec/groups").AsArray().SelectMany(one => one!.At("rules").AsArray())
               where rule.Text(kind) is not null
               select rule,
        ];
    }

    public static int Times(string text, string part) => text.Split(part).Length - 1;

    public static Task<JsonNode> SensorAsync() =>
        Released.ProductionAsync("kubernetes:argoproj.io/v1alpha1:Sensor", "autonomica-rollback-sensor");

    public static async Task<Dictionary<string, JsonNode>> PayloadAsync(string strategy) => (await SensorAsync()).At("spec/triggers").AsArray()
        .Single(trigger => trigger.Text("template/name") == strategy)!
        .At("template/http/payload").AsArray()
        .ToDictionary(one => one.Text("dest")!, one => one!.At("src"));
}
