namespace Slipway.Cloud.Network;

/// <summary>The tags by which a cluster's controllers find the subnets that are meant for them.</summary>
public static class SubnetTags
{
    public static Dictionary<string, string> For(SubnetTier tier, string? clusterName)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tier == SubnetTier.Database)
        {
            return tags;
        }

        // Load balancers that face the internet go into the one, those inside the network into the other.
        tags[tier == SubnetTier.Public ? "kubernetes.io/role/elb" : "kubernetes.io/role/internal-elb"] = "1";

        // Two clusters in one network would otherwise take each other's; node autoscaling starts nodes where this says so.
        if (clusterName is not null)
        {
            tags[$"kubernetes.io/cluster/{clusterName}"] = "shared";
        }

        return tags;
    }
}
