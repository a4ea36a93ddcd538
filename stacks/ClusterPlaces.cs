using Slipway.Cloud.Network;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.Namespaces.Flows;

namespace Slipway.Stacks;

/// <summary>Where in an environment the ends of its namespaces' flows are.</summary>
internal static class ClusterPlaces
{
    // The private ranges of RFC 1918 and RFC 6598: all that is known of the network of a cluster that is there already.
    internal static readonly string[] Private = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"];

    public static NetworkPlaces Of(EnvironmentSettings settings)
    {
        var subnets = AddressPlan.For(settings.Network.Cidr, settings.Network.Zones.Order());
        return new()
        {
            EdgeNamespace = AddOnNamespaces.Edge,
            MonitoringNamespace = AddOnNamespaces.Monitoring,
            ControllersNamespace = AddOnNamespaces.Controllers,
            EdgeAddresses = settings.Cluster.Eks is null ? Private : Blocks(SubnetTier.Public),
            DatabaseAddresses = Blocks(SubnetTier.Database),
        };

        string[] Blocks(SubnetTier tier) => [.. subnets.Where(subnet => subnet.Tier == tier).Select(subnet => subnet.Block.ToString())];
    }
}
