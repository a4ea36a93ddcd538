using Pulumi;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Addresses outside the cluster whose metrics Prometheus reads.</summary>
public sealed class ScrapeConfig(string name, ObjectArgs<ScrapeConfigSpec> args, CustomResourceOptions options)
    : CustomObject<ScrapeConfigSpec>(name, "monitoring.coreos.com/v1alpha1", "ScrapeConfig", args, options);
