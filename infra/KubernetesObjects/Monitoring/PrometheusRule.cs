using Pulumi;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Alerting and recording rules that the cluster's Prometheus loads.</summary>
public sealed class PrometheusRule(string name, ObjectArgs<PrometheusRuleSpec> args, CustomResourceOptions options)
    : CustomObject<PrometheusRuleSpec>(name, "monitoring.coreos.com/v1", "PrometheusRule", args, options);
