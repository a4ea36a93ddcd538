namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The identity of a service account.</summary>
public sealed record ServiceAccountToken
{
    public required ServiceAccountReference ServiceAccountRef { get; init; }
}
