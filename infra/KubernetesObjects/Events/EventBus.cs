using Pulumi;

namespace Slipway.KubernetesObjects.Events;

/// <summary>What carries events from their sources to the sensors of a namespace.</summary>
public sealed class EventBus(string name, ObjectArgs<EventBusSpec> args, CustomResourceOptions options)
    : CustomObject<EventBusSpec>(name, "argoproj.io/v1alpha1", "EventBus", args, options);
