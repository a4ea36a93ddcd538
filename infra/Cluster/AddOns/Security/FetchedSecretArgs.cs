using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Which secret is fetched, and where it goes.</summary>
public sealed record FetchedSecretArgs
{
    public required PlatformSecret Secret { get; init; }

    public required Output<string> Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
