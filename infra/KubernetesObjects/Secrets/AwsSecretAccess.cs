namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Whose identity asks; null is the controller's own.</summary>
public sealed record AwsSecretAccess
{
    public required ServiceAccountToken Jwt { get; init; }
}
