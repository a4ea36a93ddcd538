using Pulumi;
using Slipway.Cloud;
using Slipway.Cluster.Access;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>Who may do what in the environment's cluster, beside those who administer it.</summary>
public static class AccessResources
{
    private const string Platform = "platform";

    public static void Declare(EnvironmentFiles files, EnvironmentProviders providers, AccountResources account, ReachableCluster cluster)
    {
        var settings = files.Settings;
        _ = new PlatformAccess(
            $"{Platform}-access",
            new() { Owner = new(Platform, settings.Account.PlatformTeam, settings.Name) },
            new() { Providers = { cluster.Provider } });

        // Another's cluster knows people by its own means.
        if (cluster.ClusterName is not { } name)
        {
            return;
        }

        foreach (var team in settings.Cluster.Eks!.Teams)
        {
            _ = new AdmittedRole(
                $"{Platform}-team-{team.Name}-access",
                new()
                {
                    ClusterName = name,
                    RoleArn = Output.Create(team.Value),
                    Groups = [team.Name == settings.Account.PlatformTeam ? KubernetesGroups.Platform : KubernetesGroups.Team(team.Name)],
                    Tags = providers.PlatformTags,
                },
                new() { Providers = { providers.Aws } });
        }

        foreach (var product in files.Products.Where(product => product.RunsOnKubernetes && account.PipelineRoles.ContainsKey(product.Name)))
        {
            _ = new AdmittedRole(
                $"{product.Name}-pipeline-access",
                new()
                {
                    ClusterName = name,
                    RoleArn = account.PipelineRoles[product.Name],
                    Groups = [KubernetesGroups.Pipeline(product.Name)],
                    Tags = ResourceTags.For(product.Name, settings.Name, product.Team),
                },
                new() { Providers = { providers.Aws } });
        }
    }
}
