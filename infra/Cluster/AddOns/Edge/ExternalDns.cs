using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Writes the names of ingresses and load balancers into the hosted zones.</summary>
public sealed class ExternalDns : IAddOn
{
    public Chart Chart => Charts.ExternalDns;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [7979];

    public CustomDefinitions Definitions => CustomDefinitions.InstalledOnce;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(ServedProducts.Are);

    public AddOnIdentity? Identity(ClusterFacts facts) => new() { ServiceAccount = Chart.Name, Statements = HostedZoneRights.Records(facts) };

    public IChartValues Values(ClusterFacts facts) => new ExternalDnsValues
    {
        TxtOwnerId = facts.ClusterName ?? facts.Environment,
        DomainFilters = HostNames.ZonesOf(facts),
        ServiceAccount = new(Chart.Name),
        Env = [new("AWS_DEFAULT_REGION", facts.Account.Region)],
    };
}
