using Pulumi;

namespace Slipway.KubernetesObjects.Events;

/// <summary>Where events come in.</summary>
public sealed class EventSource(string name, ObjectArgs<EventSourceSpec> args, CustomResourceOptions options)
    : CustomObject<EventSourceSpec>(name, "argoproj.io/v1alpha1", "EventSource", args, options);
