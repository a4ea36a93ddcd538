using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>Selects the namespaces that Slipway made, by the label that it puts on each.</summary>
public sealed record OurNamespaces
{
    public IReadOnlyDictionary<string, string> MatchLabels { get; init; } = ObjectLabels.Ours;
}
