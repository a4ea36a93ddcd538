namespace Slipway.KubernetesObjects.Secrets;

/// <summary>One value of a Kubernetes secret.</summary>
public sealed record SecretKey
{
    public required string Name { get; init; }

    public required string Key { get; init; }
}
