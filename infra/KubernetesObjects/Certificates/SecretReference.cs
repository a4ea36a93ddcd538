namespace Slipway.KubernetesObjects.Certificates;

/// <summary>A Kubernetes secret by its name.</summary>
public sealed record SecretReference
{
    public required string Name { get; init; }
}
