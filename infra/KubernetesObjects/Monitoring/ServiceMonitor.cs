using Pulumi;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>The services whose metrics Prometheus reads.</summary>
public sealed class ServiceMonitor(string name, ObjectArgs<ServiceMonitorSpec> args, CustomResourceOptions options)
    : CustomObject<ServiceMonitorSpec>(name, "monitoring.coreos.com/v1", "ServiceMonitor", args, options);
