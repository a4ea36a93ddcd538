using Slipway.Cluster.AddOns;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Cluster.AddOns;

/// <summary>What is known about a cluster of ours, with the real products or some of them.</summary>
internal static class Clusters
{
    private static readonly Lazy<IReadOnlyList<ProductSpec>> Products = new(() =>
    {
        var problems = new ProblemList();
        var products = ProductFiles.Load(Repository.Workspace.Root, problems).Products;
        problems.ThrowIfAny();
        return products;
    });

    public static ClusterFacts Staging { get; } = In("staging");

    public static ClusterFacts In(string environment) => new()
    {
        Environment = environment,
        ClusterName = $"blue-{environment}",
        Account = new("123456789012", "eu-west-3"),
        NetworkName = "blue-network",
        NetworkRanges = ["10.99.0.0/17"],
        StoreRanges = ["10.99.64.0/24"],
        Domain = $"{environment}.blue.example",
        Owner = "plumbers",
        GithubOwner = "blue-corp",
        PlatformRepository = "dock",
        RunnersInside = true,
        HighlyAvailable = true,
        MetricsRetention = "9d",
        MetricsStorage = "17Gi",
        GrowingPools = ["large"],
        Provided = [],
        Products = [.. Products.Value.Where(product => product.Environment(environment) is not null)],
    };

    public static ClusterFacts With(this ClusterFacts facts, params string[] products) =>
        facts with { Products = [.. facts.Products.Where(product => products.Contains(product.Name))] };

    public static ProductSpec Product(string name) => Products.Value.Single(product => product.Name == name);
}
