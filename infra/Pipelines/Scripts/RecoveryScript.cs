using System.Globalization;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Scripts;

/// <summary>The script that watches, before a gradual rollback of what a platform hosts, whether the product recovers by itself.</summary>
internal static class RecoveryScript
{
    /// <summary>The strategies that look first; a rollout controller does that itself.</summary>
    public static IReadOnlyList<RollbackStrategySpec> Watching(ProductSpec product) =>
        product.RunsOnKubernetes ? [] : [.. product.Rollback.Strategies.Where(strategy => WatchOf(strategy) is not null)];

    public static string For(ProductSpec product, IReadOnlyList<string> header) => ScriptText.Shell(
        [
            .. header, "", "Watches whether the product recovers before it is rolled back; the output recovered says so:",
            $"  {ScriptPaths.WatchRecovery} ENVIRONMENT STRATEGY",
            "Needs Prometheus at PROMETHEUS_URL, its password in PUSHGATEWAY_PASSWORD, and the components' addresses as the assessment does.",
        ],
        Values(product),
        ScriptText.Joined("messages.sh", "prometheus.sh", "watch-recovery.sh").Replace("ASSESSMENT", AssessmentFrom(product), StringComparison.Ordinal));

    /// <summary>What it asks about an environment.</summary>
    public static IEnumerable<(string Name, Query Query)> Asked(ProductSpec product, string environment) =>
        Judged(product, environment).Select(item => ($"{item.Trigger.Name} of {item.Service}", item.Query));

    // From the folder of the script to the one of the assessment, which a product may have elsewhere.
    private static string AssessmentFrom(ProductSpec product) =>
        Path.GetRelativePath(Path.GetDirectoryName(ScriptPaths.WatchRecovery)!, ScriptPaths.AssessHealth(product)).Replace('\\', '/');

    private static IEnumerable<string> Values(ProductSpec product)
    {
        var strategies = Watching(product);
        yield return ScriptText.Value("product", product.Name);
        yield return ScriptText.Map("watches", strategies.Select(strategy => (strategy.Name, Number(WatchOf(strategy)!.Value.TotalSeconds))));
        yield return ScriptText.Map("successes", strategies.Select(strategy => (strategy.Name, Number(Successes(product)))));
        yield return ScriptText.Map("intervals", product.Delivery.Select(delivery => (delivery.Name, Number(delivery.Interval.TotalSeconds))));
        yield return ScriptText.List("thresholds", product.Environments.SelectMany(environment => Thresholds(product, environment.Name)));
    }

    private static Duration? WatchOf(RollbackStrategySpec strategy) => strategy.Steps.Select(step => step.Watch).FirstOrDefault(watch => watch is not null);

    // What counts as over for one trigger does for the whole product, which is either well or not.
    private static int Successes(ProductSpec product) =>
        product.Rollback.Triggers.Select(trigger => trigger.Recovery?.Successes).Max() ?? 1;

    private static IEnumerable<string> Thresholds(ProductSpec product, string environment) =>
        Judged(product, environment).Select(item => string.Join(
            '|', environment, item.Trigger.Strategy, item.Trigger.Name, item.Sign, Query.Written(item.Limit), item.Query.Text));

    private static IEnumerable<(RollbackTriggerSpec Trigger, string Service, Query Query, string Sign, decimal Limit)> Judged(
        ProductSpec product, string environment)
    {
        var at = new MonitoredProduct(product, environment, HasPipeline: false);
        var watching = Watching(product).Select(strategy => strategy.Name).ToHashSet(StringComparer.Ordinal);
        return
            from trigger in product.TriggersIn(environment)
            where trigger.Strategy is not null && watching.Contains(trigger.Strategy) && trigger.Condition.Threshold is not null
            from measurement in Measurements.For(at, trigger.Condition)
            let judged = Judged(measurement, trigger.Condition)
            select (trigger, measurement.Service, judged.Query, judged.Sign, judged.Limit);
    }

    // A change is the share of what there was before: 0.7 after a fall by 30 %.
    private static (Query Query, string Sign, decimal Limit) Judged(Measurement measurement, ConditionSpec condition)
    {
        if (condition.Threshold!.Comparison is not (Comparison.FallsBy or Comparison.RisesBy))
        {
            var limit = Limit.Reached(condition.Threshold);
            return (measurement.Query, limit.Sign, limit.Value);
        }

        var change = ChangeLimit.Of(condition);
        return (Query.Of(measurement.Recorded).DividedBy(Query.Of(measurement.Recorded.Earlier(change.Ago))), change.Sign, change.Factor);
    }

    private static string Number(double number) => ((int)number).ToString(CultureInfo.InvariantCulture);
}
