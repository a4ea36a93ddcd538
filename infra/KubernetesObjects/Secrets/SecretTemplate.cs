namespace Slipway.KubernetesObjects.Secrets;

/// <summary>How the made secret looks.</summary>
public sealed record SecretTemplate
{
    public string? Type { get; init; }

    public SecretMetadata? Metadata { get; init; }

    /// <summary>Values composed of those that were fetched.</summary>
    public IReadOnlyDictionary<string, string>? Data { get; init; }

    public TemplateMergePolicy? MergePolicy { get; init; }
}
