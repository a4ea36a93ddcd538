using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Where the zones are looked for, and what has to be there to issue a certificate.</summary>
public sealed record PublicCertificatesArgs
{
    public required string Region { get; init; }

    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
