using System.Globalization;
using Slipway.Delivery;
using Slipway.Delivery.Analysis;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Scripts;

/// <summary>The script that asks Prometheus about a new version while it gets its traffic, by the measurements that Argo judges it by.</summary>
internal static class CanaryScript
{
    public static string For(ScriptSpec script, ProductSpec product, IEnumerable<string> values, IReadOnlyList<string> header) => ScriptText.Shell(
        [
            .. header, "", "Watches a release that gets its traffic step by step, and fails once a limit of the product is reached:",
            $"  {script.Path} [ENVIRONMENT]",
            "Needs kubectl, and Prometheus at PROMETHEUS_URL with its password in PUSHGATEWAY_PASSWORD.",
        ],
        [.. values, .. Limits(product)],
        ScriptText.Joined("messages.sh", "prometheus.sh", "watch.sh", "monitor-canary.sh").Replace("USUAL", script.Environment, StringComparison.Ordinal));

    private static IEnumerable<string> Limits(ProductSpec product)
    {
        var deliveries = product.Delivery;
        yield return ScriptText.Map("intervals", deliveries.Select(delivery => (delivery.Name, Seconds(delivery.Interval))));
        yield return ScriptText.Map("missing", deliveries.Select(delivery => (delivery.Name, Shapes.KebabCase(delivery.NoData.ToString()))));
        yield return ScriptText.Map("errors", deliveries.Select(delivery => (delivery.Name, Number(delivery.Errors))));
        yield return ScriptText.Value("version_mark", $"{{{{args.{VersionAnalysis.Version}}}}}");
        yield return ScriptText.List("thresholds", deliveries.SelectMany(delivery => Thresholds(product, delivery)));
    }

    /// <summary>What it asks about a product's delivery.</summary>
    public static IEnumerable<(string Name, Query Query)> Asked(ProductSpec product, DeliverySpec delivery) =>
        Metrics(product, delivery).Select(item => ($"{item.Metric.Name} of {item.Workload}", item.Metric.Query));

    // What is measured before any user sees the version ends before this script begins.
    private static IEnumerable<(string Workload, VersionMetric Metric)> Metrics(ProductSpec product, DeliverySpec delivery) =>
        from component in DeliveredComponent.In(new MonitoredProduct(product, delivery.Name, HasPipeline: false))
        from analysis in VersionAnalysis.For(component)
        where analysis.Moment != AnalysisMoment.Before
        from metric in analysis.Metrics
        select (component.Workload, metric);

    private static IEnumerable<string> Thresholds(ProductSpec product, DeliverySpec delivery) =>
        from item in Metrics(product, delivery)
        let metric = item.Metric
        let limit = metric.Decides ? metric.Limit : null
        select string.Join('|', delivery.Name, item.Workload, metric.Name, limit?.Sign, limit is null ? "" : Query.Written(limit.Value),
            Number(metric.BorneFailures + 1), Seconds(metric.Delay), Number(metric.BorneDoubts), metric.Query.Text);

    private static string Seconds(Duration duration) => Number((int)duration.TotalSeconds);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
