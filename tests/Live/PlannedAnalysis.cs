using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;
using Slipway.Tests.Delivery;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Live;

/// <summary>A metric of an analysis that an environment's plan has, and what the product's file says of it.</summary>
internal sealed record PlannedAnalysis(string Template, JsonNode Metric, bool IsShown, ProductSpec Product, Duration Length)
{
    public string Name => $"{Template} {Metric.Text("name")}";

    public AnalysisRun Run => new(Metric, Length);

    private RollbackTriggerSpec Trigger => Product.TriggersIn(SyntheticPrometheus.Stack).Single(trigger => trigger.Name == Metric.Text("name"));

    private bool IsProbed => Trigger.Condition.Signal.Signal == Signal.Health;

    /// <summary>Every metric of every analysis in a plan.</summary>
    public static IReadOnlyList<PlannedAnalysis> In(DeploymentPlan plan) =>
    [
        .. from resource in plan.OfType(Released.Analysis)
           let template = Released.Object(plan, resource.Type, resource.Name)
           let shown = (template["spec"]!["dryRun"] as JsonArray ?? []).Select(one => one.Text("metricName")).ToHashSet()
           from metric in template.At("spec/metrics").AsArray()
           select new PlannedAnalysis(
               resource.Name,
               metric,
               shown.Contains(metric.Text("name")),
               Environments.Catalog.Find(resource.Product!)!,
               LengthOf(plan, template.Text("metadata/name")!)),
    ];

    /// <summary>When it begins to be measured of a version that behaves in a way: with a spike to come, so that there is time to see it.</summary>
    public long BeginFor(Behaviour behaviour)
    {
        // A little beside the scrapes, as it would be.
        var begin = SyntheticSeries.BeginOf(behaviour) + 7;
        return behaviour == Behaviour.ErrorSpike ? begin + ComponentSeries.Turn - (long)(Run.Lasts / 3) : begin;
    }

    /// <summary>What the product's file asks to become of such a version.</summary>
    public string Asked(Behaviour behaviour, MissingMeasurement? noData = null)
    {
        var unmeasured = (noData ?? Product.DeliveryTo(SyntheticPrometheus.Stack)!.NoData) switch
        {
            MissingMeasurement.Success => "successful",
            MissingMeasurement.Failure => "failed",
            _ => "inconclusive",
        };
        return behaviour switch
        {
            Behaviour.ErrorSpike => "failed",
            Behaviour.NoData => unmeasured,
            Behaviour.SlowBurn when !IsProbed => "failed",
            Behaviour.LowTraffic when !IsProbed => unmeasured,
            _ => "successful",
        };
    }

    // That of the pauses between the shares of the rollout that it belongs to.
    private static Duration LengthOf(DeploymentPlan plan, string template) => (
        from resource in plan.OfType(Released.Rollout)
        let strategy = Released.Object(plan, resource.Type, resource.Name).At("spec/strategy")
        where strategy.ToJsonString().Contains($"\"{template}\"", StringComparison.Ordinal)
        from step in strategy["canary"]?["steps"]?.AsArray() ?? []
        select step.Text("pause/duration")).OfType<string>().Aggregate(Duration.Zero, (sum, next) => sum + Duration.Parse(next));
}
