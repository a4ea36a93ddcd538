using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Duties;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Wording = Slipway.Observability.Rules.Wording;

namespace Slipway.Pipelines.Digests;

/// <summary>The script that sums up, for people, what the Prometheus of an environment knows of the product.</summary>
internal static class DigestScript
{
    /// <summary>Null where nobody gets a summary.</summary>
    public static string? For(ProductSpec product, IReadOnlyList<string> header) => product.Digests.Count == 0 ? null : Scripts.ScriptText.Shell(
        [
            .. header, "", "Sums up what an environment measured:", $"  {Scripts.ScriptPaths.Digest} DIGEST ENVIRONMENT",
            "Needs Prometheus at PROMETHEUS_URL with its password in PUSHGATEWAY_PASSWORD.",
        ],
        [
            Scripts.ScriptText.List("figures", product.Digests.SelectMany(digest => product.Environments.SelectMany(environment =>
                digest.Contains.SelectMany(topic => Rows(At(product, environment.Name), digest, topic))))),
        ],
        Scripts.ScriptText.Joined("messages.sh", "prometheus.sh", "digest.sh"));

    /// <summary>What it asks about an environment.</summary>
    public static IEnumerable<(string Name, Query Query)> Asked(ProductSpec product, string environment) =>
        product.Digests.SelectMany(digest => digest.Contains.SelectMany(topic => Figures(At(product, environment), digest, topic)));

    // The first environment is the one that pipelines report to.
    private static MonitoredProduct At(ProductSpec product, string environment) =>
        new(product, environment, HasPipeline: product.Environments[0].Name == environment);

    private static IEnumerable<string> Rows(MonitoredProduct at, DigestSpec digest, DigestTopic topic) =>
        Figures(at, digest, topic)
            .Select(figure => string.Join('|', digest.Name, at.Environment, Shapes.KebabCase(topic.ToString()), figure.Name, figure.Query.Text));

    private static IEnumerable<(string Name, Query Query)> Figures(MonitoredProduct at, DigestSpec digest, DigestTopic topic) =>
        topic == DigestTopic.Alerts ? Alerts(at, digest) : SignalsOf(topic).SelectMany(signal => Measured(at, signal));

    private static IEnumerable<(string Name, Query Query)> Alerts(MonitoredProduct at, DigestSpec digest)
    {
        var firing = at.Of(PrometheusMetrics.Alerts.Select()).Where("alertstate", "firing");
        yield return ("alerts that fired", Query.Average(firing, LengthOf(digest.Every)).Max("alertname").Count().Or(Query.Vector(0)));
        yield return ("alerts that fire now", Query.Of(firing).Max("alertname").Count().Or(Query.Vector(0)));
    }

    private static IEnumerable<Signal> SignalsOf(DigestTopic topic) => topic switch
    {
        DigestTopic.Performance => [Signal.ResponseTime, Signal.ErrorRate, Signal.Throughput, Signal.PerformanceRegression],
        DigestTopic.Deployments => [Signal.DeploymentSuccess, Signal.LeadTime, Signal.FailedDeployments],
        _ => [Signal.Coverage],
    };

    private static IEnumerable<(string Name, Query Query)> Measured(MonitoredProduct at, Signal signal)
    {
        var name = new SignalName(signal, Shapes.KebabCase(signal.ToString()));
        return
            from measurement in Measurements.For(at, new ConditionSpec { Signal = name })
            let isShare = name.Unit == AmountUnit.Ratio
            let unit = isShare ? " in percent" : name.Unit == AmountUnit.Seconds ? " in seconds" : ""
            select ($"{Wording.Noun(name)} of {measurement.Service}{unit}", isShare ? measurement.Query.Times(Query.Number(100)) : measurement.Query);
    }

    private static Duration LengthOf(Period period) => Duration.FromDays(period switch
    {
        Period.Day => 1,
        Period.Week => 7,
        Period.Month => 30,
        _ => 91,
    });
}
