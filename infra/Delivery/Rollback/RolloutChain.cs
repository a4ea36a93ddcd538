using Slipway.Delivery.Analysis;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Objectives;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Rollback;

/// <summary>The links where Argo Rollouts itself measures, aborts and sends requests back to the version before.</summary>
internal static class RolloutChain
{
    public static IEnumerable<ChainLink> Of(MonitoredProduct at, RollbackTriggerSpec trigger)
    {
        var components = DeliveredComponent.In(at);
        yield return new("signal and its detection", Detection(at.Product, components, trigger));
        yield return new("actor", components.Count == 0 ? null : "Argo Rollouts, which needs neither approval nor secret");
        yield return new("permission to act", components.Count == 0 ? null : "the rights of Argo Rollouts' chart on what divides its traffic");
    }

    private static string? Detection(ProductSpec product, IReadOnlyList<DeliveredComponent> components, RollbackTriggerSpec trigger)
    {
        if (components.Count == 0)
        {
            return null;
        }

        switch (trigger.Condition.Signal.Signal)
        {
            case Signal.FailedDeployments:
                return $"a version that is not healthy within {components[0].Delivery.Limit} is aborted";
            case Signal.ByHand:
                return product.Pipeline.Workflows.Any(workflow => workflow.Triggers.Manual is not null) ? "a person" : null;
            default:
                var analyses = components.SelectMany(VersionAnalysis.For)
                    .Where(analysis => analysis.Metrics.Any(metric => metric.Decides && metric.Name == trigger.Name))
                    .Select(analysis => analysis.Name)
                    .ToList();
                return analyses.Count == 0 ? null : $"measured by {string.Join(", ", analyses)}";
        }
    }
}
