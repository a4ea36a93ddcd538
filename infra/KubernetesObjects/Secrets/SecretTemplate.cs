using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>How the made secret looks.</summary>
public sealed record SecretTemplate
{
    public string? Type { get; init; }

    public SecretMetadata? Metadata { get; init; }

    /// <summary>Values composed of those that were fetched, and of what another resource gives.</summary>
    public IReadOnlyDictionary<string, Input<string>>? Data { get; init; }

    public TemplateMergePolicy? MergePolicy { get; init; }
}
