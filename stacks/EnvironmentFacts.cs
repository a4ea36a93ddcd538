using Slipway.Cluster.AddOns;
using Slipway.Spec;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What of an environment's settings and products decides about its add-ons.</summary>
internal static class EnvironmentFacts
{
    // The name that the network carries in its tags.
    private const string NetworkName = "platform-network";

    public static ClusterFacts Of(EnvironmentFiles files)
    {
        var settings = files.Settings;
        var pools = settings.Cluster.Eks?.NodePools ?? [];
        return new()
        {
            Environment = settings.Name,
            ClusterName = settings.ClusterName,
            Account = settings.Account.Aws,
            NetworkName = NetworkName,
            NetworkRanges = settings.Cluster.Eks is null ? ClusterPlaces.Private : [settings.Network.Cidr.ToString()],
            StoreRanges = ClusterPlaces.Of(settings).DatabaseAddresses,
            Domain = settings.Domain,
            Owner = settings.Account.PlatformTeam,
            GithubOwner = settings.Github.Owner,
            PlatformRepository = settings.Github.PlatformRepository,
            RunnersInside = settings.Cluster.Runners == Runners.InCluster,
            HighlyAvailable = settings.Cluster.AddOns.HighlyAvailable,
            MetricsRetention = settings.Cluster.AddOns.MetricsRetention.ToString(),
            MetricsStorage = settings.Cluster.AddOns.MetricsStorage.ToString(),
            GrowingPools = [.. pools.Where(pool => pool.Max > pool.Min).Select(pool => pool.Name)],
            Provided = settings.Cluster.AddOns.Provided,
            Products = [.. files.Products.Where(product => product.Environment(settings.Name) is not null)],
        };
    }
}
