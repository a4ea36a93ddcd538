using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Scripts;

/// <summary>The script that holds what tests caused in an environment to the objectives which their suites name.</summary>
internal static class HoldScript
{
    public static bool Holds(ProductSpec product, TestSuiteSpec suite, string environment) => Rows(product, suite, environment).Any();

    /// <summary>Null where no suite is held to anything that an environment measures.</summary>
    public static string? For(ProductSpec product, IReadOnlyList<string> header)
    {
        var rows = product.Environments.SelectMany(environment => product.Tests.SelectMany(suite => Rows(product, suite, environment.Name))).ToList();
        return rows.Count == 0 ? null : ScriptText.Shell(
            [
                .. header, "", "Fails when an environment misses an objective that a suite of tests is held to, or nobody knows:",
                $"  {ScriptPaths.Hold} ENVIRONMENT SUITE",
                "Needs Prometheus at PROMETHEUS_URL with its password in PUSHGATEWAY_PASSWORD.",
            ],
            [ScriptText.List("objectives", rows)],
            ScriptText.Joined("messages.sh", "prometheus.sh", "hold-objectives.sh"));
    }

    private static IEnumerable<string> Rows(ProductSpec product, TestSuiteSpec suite, string environment)
    {
        var at = new MonitoredProduct(product, environment, HasPipeline: false);
        return
            from name in suite.Holds
            let condition = product.Objective(name)!.Condition
            where condition.Threshold is not null
            from measurement in Measurements.For(at, condition)
            let limit = Limit.Missed(condition.Threshold!)
            select string.Join('|', environment, suite.Name, $"{name} of {measurement.Service}", limit.Sign, Query.Written(limit.Value), measurement.Query.Text);
    }
}
