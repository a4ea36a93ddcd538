using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;

namespace Slipway.Observability.Watching;

/// <summary>What is watched, and where the objects go that say so.</summary>
public sealed record WatchedProductArgs
{
    public required MonitoredProduct Product { get; init; }

    public required AlertLinks Links { get; init; }

    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    /// <summary>What has to be there before: the namespace, and who knows the kinds of the objects.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
