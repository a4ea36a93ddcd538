using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Access;

/// <summary>Whose cluster it is.</summary>
public sealed record PlatformAccessArgs
{
    public required ObjectOwner Owner { get; init; }
}
