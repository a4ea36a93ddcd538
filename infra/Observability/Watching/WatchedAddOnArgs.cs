using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;

namespace Slipway.Observability.Watching;

/// <summary>Which add-on is read, and where.</summary>
public sealed record WatchedAddOnArgs
{
    public required string Title { get; init; }

    public required PodMonitorSpec Monitor { get; init; }

    /// <summary>The namespace that the monitor goes to.</summary>
    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
