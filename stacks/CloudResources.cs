using Slipway.Cloud.Network;

namespace Slipway.Stacks;

/// <summary>What the environment has in its cloud: the network, what products keep data in, and how the world reaches them.</summary>
public sealed class CloudResources
{
    public CloudResources(EnvironmentFiles files, EnvironmentProviders providers, EnvironmentKeys keys)
    {
        var settings = files.Settings;
        Network = new(
            "platform-network",
            new()
            {
                Region = settings.Account.Region,
                Cidr = settings.Network.Cidr,
                Zones = settings.Network.Zones,
                NatGateways = settings.Network.NatGateways,
                ClusterName = settings.ClusterName,
            },
            new() { Providers = { providers.Aws } });
        _ = new PrivateEndpoints(
            "platform-endpoints",
            new()
            {
                Region = settings.Account.Region,
                Cidr = settings.Network.Cidr,
                VpcId = Network.VpcId,
                SubnetIds = Network.PrivateSubnetIds,
                RouteTableIds = Network.PrivateRouteTableIds,
            },
            new() { Providers = { providers.Aws } });
        _ = new RecordedTraffic(
            "platform-traffic",
            new() { Account = settings.Account.Aws, VpcId = Network.VpcId, LogsKeyArn = keys.Logs.Value.Arn },
            new() { Providers = { providers.Aws } });
    }

    public PrivateNetwork Network { get; }
}
