using Pulumi;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>Addresses that the blackbox exporter asks again and again.</summary>
public sealed class Probe(string name, ObjectArgs<ProbeSpec> args, CustomResourceOptions options)
    : CustomObject<ProbeSpec>(name, "monitoring.coreos.com/v1", "Probe", args, options);
