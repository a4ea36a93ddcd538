namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>The namespaces that are looked into.</summary>
public sealed record NamespaceSelector
{
    public bool? Any { get; init; }

    public IReadOnlyList<string>? MatchNames { get; init; }
}
