using System.Text.Json.Nodes;
using Slipway.Cli.Rendering;
using Slipway.Plan;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Stacks;
using Slipway.Tests.Observability;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Delivery;

/// <summary>The environments with the releases of the fixtures: something runs of every product.</summary>
internal static class Released
{
    public const string Rollout = "kubernetes:argoproj.io/v1alpha1:Rollout";
    public const string Analysis = "kubernetes:argoproj.io/v1alpha1:AnalysisTemplate";
    public const string Service = "kubernetes:core/v1:Service";
    public const string Ingress = "kubernetes:networking.k8s.io/v1:Ingress";
    public const string Job = "kubernetes:batch/v1:Job";

    private static readonly Lazy<Task<DeploymentPlan>> s_staging = new(() => PlanAsync("staging"));
    private static readonly Lazy<Task<DeploymentPlan>> s_production = new(() => PlanAsync("production"));

    public static Workspace Workspace { get; } =
        Repository.Workspace with { ReleasesDirectory = Path.Combine(Repository.Workspace.Root, "tests", "fixtures", "releases") };

    public static Task<DeploymentPlan> OfAsync(string stack) => stack == "staging" ? s_staging.Value : s_production.Value;

    /// <summary>What a resource of production says, with the names that other resources give it.</summary>
    public static async Task<JsonNode> ProductionAsync(string type, string name) => Object(await OfAsync("production"), type, name);

    public static async Task<JsonNode> StagingAsync(string type, string name) => Object(await OfAsync("staging"), type, name);

    public static JsonNode Object(DeploymentPlan plan, string type, string name) =>
        JsonNode.Parse(PlanJson.Compact(new KnownValues(plan).InputsOf(plan.Find(type, name))))!;

    /// <summary>The container that a rollout of production runs.</summary>
    public static async Task<JsonNode> ContainerAsync(string rollout) =>
        (await ProductionAsync(Rollout, rollout)).At("spec/template/spec/containers/0");

    /// <summary>A metric of an analysis of production.</summary>
    public static async Task<JsonNode> MetricAsync(string analysis, string metric) =>
        (await ProductionAsync(Analysis, analysis)).At("spec/metrics").AsArray().Single(one => one.Text("name") == metric)!;

    /// <summary>The plan of production with one product changed.</summary>
    public static Task<DeploymentPlan> ChangedAsync(string product, Func<ProductSpec, ProductSpec> change) =>
        Environments.PlanAsync(Workspace, Changed(product, change), "production");

    public static MonitoredProduct Product(string name, string environment, Func<ProductSpec, ProductSpec>? change = null) =>
        new((change ?? (product => product))(Watched.Catalog.Find(name)!), environment, HasPipeline: false);

    public static ProductCatalog Changed(string name, Func<ProductSpec, ProductSpec> change) => new(
        [.. Watched.Catalog.Products.Select(product => product.Name == name ? change(product) : product)],
        Watched.Catalog.Origins);

    /// <summary>A member by its path; numbers are places in lists.</summary>
    public static JsonNode At(this JsonNode node, string path) => path.Split('/').Aggregate(node, (at, part) =>
        (at is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : at[part.Replace('~', '/')])
        ?? throw new KeyNotFoundException($"{part} of {path} is not in {node}"));

    public static string? Text(this JsonNode? node, string path)
    {
        foreach (var part in path.Split('/'))
        {
            node = node is JsonArray list
                ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]
                : (node as JsonObject)?[part.Replace('~', '/')];
        }

        return node?.ToString();
    }

    private static Task<DeploymentPlan> PlanAsync(string stack) => Environments.PlanAsync(Workspace, null, stack);
}
