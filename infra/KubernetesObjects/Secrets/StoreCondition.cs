using Slipway.KubernetesObjects.Selectors;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Namespaces that may use a store.</summary>
public sealed record StoreCondition
{
    public IReadOnlyList<string>? Namespaces { get; init; }

    public LabelSelector? NamespaceSelector { get; init; }
}
