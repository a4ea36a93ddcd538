using Slipway.Observability.Dashboards;
using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;

namespace Slipway.Observability.Closure;

/// <summary>Everything in an environment that reads metrics: alerts, rollbacks, recorded series, analyses, graphs and their marks.</summary>
public static class MetricUsers
{
    public static IReadOnlyList<(string User, Query Query)> For(WatchedEnvironment environment) =>
    [
        .. environment.Products.SelectMany(For),
        .. from panel in DeliveryDashboard.Panels(environment)
           from measurement in panel.Measured
           select ($"dashboard {DeliveryDashboard.Name}: {panel.Title}", Query.Of(measurement.Recorded)),
    ];

    /// <summary>Who reads what nothing exposes or records; one line each.</summary>
    /// <param name="others">Who reads metrics besides, and what: scripts that ask.</param>
    public static IReadOnlyList<string> Breaches(
        WatchedEnvironment environment, IEnumerable<MetricSource> sources, IEnumerable<(string User, Query Query)> others) => MetricContract.Breaches(
        For(environment).Concat(others),
        sources,
        environment.Products.SelectMany(RuleGroups.Recorded).Select(measurement => (measurement.Recorded, measurement.Query)));

    /// <summary>The platform's sources and those of the environment's products.</summary>
    public static IReadOnlyList<MetricSource> SourcesOf(WatchedEnvironment environment) =>
        [.. MetricSources.Platform, .. environment.Products.SelectMany(product => MetricSources.Of(product.Product))];

    /// <summary>Everything about a product that reads metrics.</summary>
    public static IReadOnlyList<(string User, Query Query)> For(MonitoredProduct product) =>
    [
        .. RuleGroups.AlertsOf(product).Select(alert => ($"{(alert.Strategy is null ? "alert" : "rollback")} {alert.Id}", alert.Condition)),
        .. RuleGroups.Recorded(product).Select(measurement => ($"recorded {measurement.Key}", measurement.Query)),
        .. VersionQueries.For(product).Select(query => ($"analysis {query.Name}", query.Query)),
        .. from signal in DashboardGroups.SignalsOf(product)
           from measurement in Measurements.For(product, signal)
           select ($"dashboard {product.Product.Name}: {Wording.Noun(signal)}", Query.Of(measurement.Recorded)),
        ($"dashboard {product.Product.Name}: deployments", ProductDashboard.Deployments(product)),
    ];
}
