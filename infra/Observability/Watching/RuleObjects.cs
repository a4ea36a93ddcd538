using Slipway.KubernetesObjects.Monitoring;
using Slipway.Observability.Rules;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Watching;

/// <summary>Rule files as objects that the cluster's Prometheus loads.</summary>
public static class RuleObjects
{
    public static PrometheusRuleSpec Of(RuleFile file) => new()
    {
        Groups =
        [
            .. file.Groups.Select(group => new KubernetesObjects.Monitoring.RuleGroup
            {
                Name = group.Name,
                Interval = Duration.Parse(group.Interval),
                Rules = [.. group.Rules.Select(Of)],
            }),
        ],
    };

    private static Rule Of(RuleFile.Rule rule) => new()
    {
        Record = rule.Record,
        Alert = rule.Alert,
        Expr = rule.Expr,
        For = rule.For is { } pending ? Duration.Parse(pending) : null,
        KeepFiringFor = rule.KeepFiringFor is { } keep ? Duration.Parse(keep) : null,
        Labels = rule.Labels,
        Annotations = rule.Annotations,
    };
}
