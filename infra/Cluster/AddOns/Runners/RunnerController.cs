using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Runners;

/// <summary>Starts a runner inside the cluster for each job that asks for one, so that the cluster's endpoint stays private.</summary>
public sealed class RunnerController : IAddOn
{
    public Chart Chart => Charts.RunnerScaleSetController;

    public string Namespace => AddOnNamespaces.Controllers;

    /// <summary>Its rights are in the namespace of the runners.</summary>
    public IEnumerable<string> Namespaces => [AddOnNamespaces.Controllers, AddOnNamespaces.Runners];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => RunnerScaleSets.For(facts).Select(set => set.Repository);

    /// <summary>Runners sign in to GitHub with a secret that is fetched.</summary>
    public IEnumerable<string> Requires(ClusterFacts facts) => [Charts.ExternalSecrets.Name];

    public IChartValues Values(ClusterFacts facts) => new RunnerControllerValues
    {
        ReplicaCount = facts.Replicas,
        ServiceAccount = new(Chart.Name),
    };
}
