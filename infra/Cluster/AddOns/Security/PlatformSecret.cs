using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Runners;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>A secret that add-ons read, where a person keeps it and where it is needed.</summary>
public sealed record PlatformSecret
{
    /// <summary>Its name in the cluster.</summary>
    public required string Name { get; init; }

    public required string Namespace { get; init; }

    /// <summary>Its name in Secrets Manager, where it is a JSON object with these members.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Those that the planned add-ons need; each has to be in Secrets Manager before the first deployment.</summary>
    public static IReadOnlyList<PlatformSecret> For(ClusterFacts facts)
    {
        var secrets = new List<PlatformSecret>();
        if (AddOnPlan.For(facts).Any(planned => planned.AddOn is KubePrometheusStack))
        {
            secrets.Add(Kept(MonitoringSecrets.GrafanaAdministrator, AddOnNamespaces.Monitoring, facts, "admin-user", "admin-password"));
        }

        if (RunnerScaleSets.For(facts).Count > 0)
        {
            secrets.Add(Kept(
                RunnerScaleSetValues.AppSecret,
                AddOnNamespaces.Runners,
                facts,
                "github_app_id",
                "github_app_installation_id",
                "github_app_private_key"));
        }

        return secrets;
    }

    private static PlatformSecret Kept(string name, string home, ClusterFacts facts, params string[] members) => new()
    {
        Name = name,
        Namespace = home,
        Source = $"{SecretRights.Prefix(facts.Environment)}{name}",
        Members = members,
    };
}
