using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Where secrets are kept, and what has to be there to fetch them.</summary>
public sealed record KeptSecretsArgs
{
    public required string Region { get; init; }

    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
