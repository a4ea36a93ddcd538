using Slipway.KubernetesObjects.Selectors;

namespace Slipway.KubernetesObjects.Admission;

/// <summary>The objects that a policy looks at.</summary>
public sealed record MatchConstraints
{
    public required IReadOnlyList<ResourceRule> ResourceRules { get; init; }

    public IReadOnlyList<ResourceRule>? ExcludeResourceRules { get; init; }

    public LabelSelector? NamespaceSelector { get; init; }

    public LabelSelector? ObjectSelector { get; init; }
}
