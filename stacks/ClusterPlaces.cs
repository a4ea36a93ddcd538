using Slipway.Cloud.Network;
using Slipway.Cluster.Namespaces.Flows;

namespace Slipway.Stacks;

/// <summary>Where in an environment the ends of products' flows are.</summary>
internal static class ClusterPlaces
{
    public static NetworkPlaces Of(EnvironmentSettings settings)
    {
        var subnets = AddressPlan.For(settings.Network.Cidr, settings.Network.Zones.Order());
        return new()
        {
            EdgeNamespace = "platform-edge",
            MonitoringNamespace = "platform-monitoring",
            ControllersNamespace = "platform",
            EdgeAddresses = Blocks(SubnetTier.Public),
            DatabaseAddresses = Blocks(SubnetTier.Database),
        };

        string[] Blocks(SubnetTier tier) => [.. subnets.Where(subnet => subnet.Tier == tier).Select(subnet => subnet.Block.ToString())];
    }
}
