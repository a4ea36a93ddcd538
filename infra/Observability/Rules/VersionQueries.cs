using Slipway.Delivery;
using Slipway.Delivery.Analysis;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;

namespace Slipway.Observability.Rules;

/// <summary>What is asked about new versions of a product while they take over.</summary>
public static class VersionQueries
{
    public static IEnumerable<(string Service, string Name, Query Query)> For(MonitoredProduct at) =>
        from component in DeliveredComponent.In(at)
        from analysis in VersionAnalysis.For(component)
        from metric in analysis.Metrics
        select (component.Component.Name, $"{analysis.Name}: {metric.Name}", metric.Query);
}
