using Pulumi;
using Slipway.Cluster.CoreAddOns;

namespace Slipway.Stacks;

/// <summary>The cluster that products run on, ours or one that is there already, with its add-ons.</summary>
public sealed class ClusterResources
{
    public ClusterResources(EnvironmentFiles files, EnvironmentProviders providers, EnvironmentKeys keys, AccountResources account, CloudResources cloud)
    {
        if (files.Settings.Cluster.Eks is { } eks)
        {
            Cluster = EksResources.Declare(files.Settings, providers, keys, eks, cloud, account.PlatformRoles.Deploy);
            _ = new EncryptedVolumes(
                "platform-volumes-class",
                new() { KeyArn = keys.Volumes.Value.Arn },
                new() { Providers = { Cluster.Provider } });
        }
        else
        {
            Cluster = ReachableCluster.Existing(new Config().RequireSecret("kubeconfig"));
        }

        AddOns = new(files, providers, Cluster);
        AddOns.Declare(keys);
    }

    public AddOnResources AddOns { get; }

    public ReachableCluster Cluster { get; }

    /// <summary>From where the cluster reaches databases and caches; null where it is another's, which then comes from its subnets.</summary>
    public Output<string>? SecurityGroupId => Cluster.SecurityGroupId;
}
