namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The kind of service.</summary>
public sealed record SecretProvider
{
    public required AwsSecretProvider Aws { get; init; }
}
