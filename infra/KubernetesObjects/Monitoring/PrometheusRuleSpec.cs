namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Rules by group.</summary>
public sealed record PrometheusRuleSpec
{
    public required IReadOnlyList<RuleGroup> Groups { get; init; }
}
