using Slipway.Catalog;

namespace Slipway.Cluster.AddOns;

/// <summary>An add-on of the catalogue: its chart, who needs it, what it is told and what it may do in AWS.</summary>
public interface IAddOn
{
    Chart Chart { get; }

    string Namespace { get; }

    /// <summary>Every namespace that its objects go to.</summary>
    IEnumerable<string> Namespaces => [Namespace];

    /// <summary>How the custom resource definitions of its chart come, and so how they are upgraded.</summary>
    CustomDefinitions Definitions { get; }

    /// <summary>Which products, node pools or repositories need it; nobody means that it is not installed.</summary>
    IEnumerable<string> NeededBy(ClusterFacts facts);

    IChartValues Values(ClusterFacts facts);

    /// <summary>The add-ons without which it does not work; they are installed before it and go after it.</summary>
    IEnumerable<string> Requires(ClusterFacts facts) => [];

    /// <summary>Where its pods give metrics.</summary>
    IReadOnlyList<int> MetricsPorts => [];

    /// <summary>Where its pods answer to Kubernetes itself.</summary>
    IReadOnlyList<int> WebhookPorts => [];

    /// <summary>As whom it asks AWS; null when it asks for nothing.</summary>
    AddOnIdentity? Identity(ClusterFacts facts) => null;
}
