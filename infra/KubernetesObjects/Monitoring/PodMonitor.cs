using Pulumi;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>The pods whose metrics Prometheus reads, where no service stands in front of them.</summary>
public sealed class PodMonitor(string name, ObjectArgs<PodMonitorSpec> args, CustomResourceOptions options)
    : CustomObject<PodMonitorSpec>(name, "monitoring.coreos.com/v1", "PodMonitor", args, options);
