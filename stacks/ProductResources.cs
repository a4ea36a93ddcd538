using Slipway.Cluster.Namespaces;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>What each product has in the environment's cluster.</summary>
public static class ProductResources
{
    public static void Declare(EnvironmentFiles files, ClusterResources cluster)
    {
        // A product on Vercel or Railway has nothing in the cluster, and one without this environment has nothing here.
        foreach (var product in files.Products.Where(product => product.RunsOnKubernetes && product.Environment(files.Settings.Name) is not null))
        {
            Declare(product, files.Settings.Name, cluster);
        }
    }

    private static void Declare(ProductSpec product, string environment, ClusterResources cluster) => _ = new GuardedNamespace(
        $"{product.Name}-namespace",
        new()
        {
            Namespace = product.NamespaceIn(environment),
            Product = product.Name,
            Owner = product.Team,
            Environment = environment,
        },
        new() { Providers = { cluster.Cluster.Provider } });
}
