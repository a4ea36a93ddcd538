using Slipway.Cli.Engine;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Stacks.Settings;

namespace Slipway.Tests.Stacks;

/// <summary>Runs the real stack on the engine, with the repository's settings or with some of them changed.</summary>
internal static class Environments
{
    private static readonly Lazy<Task<DeploymentPlan>> StagingPlan = new(() => PlanAsync("staging"));
    private static readonly Lazy<Task<DeploymentPlan>> ProductionPlan = new(() => PlanAsync("production"));

    private static readonly Lazy<ProductCatalog> s_catalog = new(() => ProductFiles.Load(Repository.Workspace.Root, []));

    private static readonly string[] Products = ["autonomica", "brain-gateway", "goldensignals", "humanline", "piwardrive"];

    /// <summary>What the products' files say.</summary>
    public static ProductCatalog Catalog => s_catalog.Value;

    /// <summary>A setting for every secret of the products, without its value.</summary>
    public static string SecretValues => SecretSettings.WithoutValues(s_catalog.Value.Products);

    public static Task<DeploymentPlan> StagingAsync => StagingPlan.Value;

    public static Task<DeploymentPlan> ProductionAsync => ProductionPlan.Value;

    /// <summary>The plan of a stack with the repository's settings, made once.</summary>
    public static Task<DeploymentPlan> OfAsync(string stack) => stack switch
    {
        "staging" => StagingAsync,
        "production" => ProductionAsync,
        _ => PlanAsync(stack),
    };

    public static Task<DeploymentPlan> PlanAsync(string stack, params (string Key, string? Value)[] changes) =>
        PlanAsync(Repository.Workspace, null, stack, changes);

    /// <summary>The plan of another workspace, with the products of the repository or with others.</summary>
    public static Task<DeploymentPlan> PlanAsync(
        Workspace workspace, ProductCatalog? products, string stack, params (string Key, string? Value)[] changes)
    {
        var problems = new ProblemList();
        var file = SettingsFile.Read(Repository.Workspace, stack, problems);
        problems.ThrowIfAny();

        var settings = file!.Values.ToDictionary(StringComparer.Ordinal);
        settings[SecretSettings.FullKey] = SecretValues;
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                settings.Remove($"slipway:{key}");
            }
            else
            {
                settings[$"slipway:{key}"] = value;
            }
        }

        var request = new EngineRequest { Project = "slipway", Stack = stack, Settings = settings, SecretKeys = SettingsFile.SecretKeys, Products = Products };
        return OfflineEngine.RunAsync(request, options => new EnvironmentStack(options, workspace, products ?? s_catalog.Value));
    }

    public static PlannedResource Find(this DeploymentPlan plan, string type, string name) =>
        plan.Resources.Single(resource => resource.Type == type && resource.Name == name);

    public static IReadOnlyList<PlannedResource> OfType(this DeploymentPlan plan, string type) =>
        [.. plan.Resources.Where(resource => resource.Type == type)];

    public static string Inputs(this PlannedResource resource) => PlanJson.Compact(resource.Inputs);
}
