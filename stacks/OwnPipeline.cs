using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Runners;
using Slipway.Delivery.Rollback;
using Slipway.Pipelines;
using Slipway.Pipelines.Own;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>The workflows of this repository itself, from the settings of all stacks.</summary>
public static class OwnPipeline
{
    private const string Platform = "platform";

    /// <summary>Each file by its path.</summary>
    public static SortedDictionary<string, string> Files(Workspace workspace, ProductCatalog catalog, ProblemList problems) =>
        OwnWorkflows.For(Stacks(workspace, catalog, problems));

    /// <summary>The stacks in the order in which versions pass through them.</summary>
    public static IReadOnlyList<OwnStack> Stacks(Workspace workspace, ProductCatalog catalog, ProblemList problems)
    {
        var promotions = catalog.Products.SelectMany(product => product.Promotion)
            .ToLookup(promotion => promotion.Name, promotion => promotion.From, StringComparer.Ordinal);
        var left = workspace.StackNames().Select(name => SettingsFile.Read(workspace, name, problems)).OfType<SettingsFile>()
            .Select(file => Of(file.Settings, promotions[file.Settings.Name].FirstOrDefault(), catalog)).ToList();
        var ordered = new List<OwnStack>();
        while (left.Count > 0)
        {
            // What follows no stack that is still to come; a circle has no beginning, and so any.
            var next = left.Find(stack => left.TrueForAll(other => other.Name != stack.Follows)) ?? left[0];
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered;
    }

    private static OwnStack Of(EnvironmentSettings settings, string? follows, ProductCatalog catalog) => new(settings.Name)
    {
        Follows = follows,
        PreviewRole = RoleArn(settings, PlatformRoles.PreviewRoleName(settings.Name)),
        DeployRole = RoleArn(settings, PlatformRoles.DeployRoleName(settings.Name)),
        Region = settings.Account.Region,
        StateUrl = settings.State.Bucket is { } bucket ? $"s3://{bucket}?region={settings.Account.Region}" : null,
        Runner = RunnerOf(settings, Platform),
        PushUrl = settings.Cluster.Runners == Runners.InCluster ? MonitoringAddresses.Pushgateway : null,
        Cluster = settings.ClusterName,
        Drills = [.. catalog.In(settings.Name).Select(product => RollbackDrill.For(product, settings.Name)).OfType<RollbackDrill>()],
    };

    /// <summary>The runner that reaches the environment's cluster, for the repository of a product or of the platform.</summary>
    internal static string RunnerOf(EnvironmentSettings settings, string owner) => settings.Cluster.Runners == Runners.InCluster
        ? RunnerScaleSets.LabelOf(owner, settings.Name)
        : PipelineNames.HostedRunner;

    private static string RoleArn(EnvironmentSettings settings, string role) =>
        $"arn:{settings.Account.Aws.Partition}:iam::{settings.Account.Id}:role/{role}";
}
