namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The Kubernetes secret that is made.</summary>
public sealed record SecretTarget
{
    public required string Name { get; init; }

    public CreationPolicy? CreationPolicy { get; init; }

    public SecretDeletionPolicy? DeletionPolicy { get; init; }

    public bool? Immutable { get; init; }

    public SecretTemplate? Template { get; init; }
}
