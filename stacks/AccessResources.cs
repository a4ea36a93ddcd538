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

        // A change is looked at with eyes that see everything but secrets.
        Admit($"{Platform}-preview", account.PlatformRoles.Preview, KubernetesGroups.Platform, providers.PlatformTags);
        foreach (var team in settings.Cluster.Eks!.Teams)
        {
            var group = team.Name == settings.Account.PlatformTeam ? KubernetesGroups.Platform : KubernetesGroups.Team(team.Name);
            Admit($"{Platform}-team-{team.Name}", Output.Create(team.Value), group, providers.PlatformTags);
        }

        foreach (var product in files.Products.Where(product => product.RunsOnKubernetes && account.PipelineRoles.ContainsKey(product.Name)))
        {
            Admit(
                $"{product.Name}-pipeline",
                account.PipelineRoles[product.Name],
                KubernetesGroups.Pipeline(product.Name),
                ResourceTags.For(product.Name, settings.Name, product.Team));
        }

        void Admit(string who, Output<string> role, string group, IReadOnlyDictionary<string, string> tags) => _ = new AdmittedRole(
            $"{who}-access",
            new() { ClusterName = name, RoleArn = role, Groups = [group], Tags = tags },
            new() { Providers = { providers.Aws } });
    }
}
