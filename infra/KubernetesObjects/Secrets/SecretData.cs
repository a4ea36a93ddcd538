namespace Slipway.KubernetesObjects.Secrets;

/// <summary>One fetched value.</summary>
public sealed record SecretData
{
    public required string SecretKey { get; init; }

    public required RemoteReference RemoteRef { get; init; }
}
