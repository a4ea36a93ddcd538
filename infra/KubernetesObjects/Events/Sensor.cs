using Pulumi;

namespace Slipway.KubernetesObjects.Events;

/// <summary>What is done when events come in.</summary>
public sealed class Sensor(string name, ObjectArgs<SensorSpec> args, CustomResourceOptions options)
    : CustomObject<SensorSpec>(name, "argoproj.io/v1alpha1", "Sensor", args, options);
