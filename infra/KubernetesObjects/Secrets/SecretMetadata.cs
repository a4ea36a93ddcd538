namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Labels and annotations of a secret.</summary>
public sealed record SecretMetadata
{
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
