using Pulumi;
using Slipway.Cloud;
using Slipway.Cloud.Backups;
using Slipway.Cluster.Namespaces;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Delivery.Backups;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Delivery;

namespace Slipway.Stacks;

/// <summary>The copies of a product's databases that are made before a version of it comes.</summary>
public static class BackupResources
{
    /// <summary>What the version has to wait for; nothing where its delivery asks for no backup.</summary>
    public static IReadOnlyList<Resource> Declare(
        ProductSpec product,
        DeliverySpec delivery,
        Release release,
        GuardedNamespace home,
        EnvironmentFiles files,
        EnvironmentProviders providers,
        ReachableCluster cluster)
    {
        var settings = files.Settings;
        return OnDemandBackup.For(product, settings.Name, settings.Account.Aws) is not { } backup
            ? []
            :
            [
                new DatabaseBackups(
                    $"{product.Name}-backup",
                    new()
                    {
                        Backup = backup,
                        Release = release,
                        Region = settings.Account.Region,
                        Limit = delivery.Limit,
                        Owner = new(product.Name, product.Team, settings.Name),
                        Namespace = home.NamespaceName,
                        ServiceAccount = home.ServiceAccountNames[BackupFlows.Component],
                        ClusterName = cluster.ClusterName,
                        Tags = ResourceTags.For(product.Name, settings.Name, product.Team),
                        After = [home],
                    },
                    new() { Providers = { providers.Aws, cluster.Provider } }),
            ];
    }
}
