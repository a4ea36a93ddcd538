using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Scripts;

/// <summary>The script that holds what tests caused in an environment to the objectives which their suites name.</summary>
internal static class HoldScript
{
    public static bool Holds(ProductSpec product, TestSuiteSpec suite, string environment) => Held(product, suite, environment).Any();

    /// <summary>What it asks about an environment.</summary>
    public static IEnumerable<(string Name, Query Query)> Asked(ProductSpec product, string environment) =>
        product.Tests.SelectMany(suite => Held(product, suite, environment).Select(item => (item.Name, item.Query)));

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

    private static IEnumerable<string> Rows(ProductSpec product, TestSuiteSpec suite, string environment) =>
        Held(product, suite, environment).Select(item => string.Join(
            '|', environment, suite.Name, item.Name, item.Limit.Sign, Query.Written(item.Limit.Value), item.Query.Text));

    private static IEnumerable<(string Name, Limit Limit, Query Query)> Held(ProductSpec product, TestSuiteSpec suite, string environment)
    {
        var at = new MonitoredProduct(product, environment, HasPipeline: false);
        return
            from name in suite.Holds
            let condition = product.Objective(name)!.Condition
            where condition.Threshold is not null
            from measurement in Measurements.For(at, condition)
            let limit = Limit.Missed(condition.Threshold!)
            select ($"{name} of {measurement.Service}", limit, measurement.Query);
    }
}
