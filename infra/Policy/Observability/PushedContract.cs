using Slipway.Observability.Closure;
using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Own;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;

namespace Slipway.Policy.Observability;

/// <summary>Whether what is read of pipelines and deliveries is pushed: by a job of the product, or by Slipway's own workflows.</summary>
public static class PushedContract
{
    /// <summary>One line for each reader and metric that nothing pushes.</summary>
    public static IReadOnlyList<string> Breaches(WatchedEnvironment environment) =>
    [
        .. environment.Products.SelectMany(product => Breaches(
            product,
            [.. PushedFigures.Of(product.Product).Select(figure => figure.Metric), .. OwnFigures.Metrics])),
    ];

    public static IEnumerable<string> Breaches(MonitoredProduct product, IReadOnlyList<Metric> pushed)
    {
        var missing = PipelineMetrics.Source.Metrics.Concat(DeliveryMetrics.Source.Metrics)
            .Select(metric => metric.Name)
            .Except(pushed.Select(metric => metric.Name), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var measurements = RuleGroups.Recorded(product);
        return (from user in MetricUsers.For(product).Concat(ScriptQuestions.Of(product))
                from selector in AbsenceAlerts.Needed(user.Query, measurements)
                where missing.Contains(selector.Series)
                select $"{user.User}: nothing pushes {selector.Series} of {product.Product.Name}").Distinct(StringComparer.Ordinal);
    }
}
