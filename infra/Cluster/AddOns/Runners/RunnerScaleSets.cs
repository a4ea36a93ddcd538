namespace Slipway.Cluster.AddOns.Runners;

/// <summary>Which repositories have runners in the cluster: our own, which deploys, and those of products whose jobs watch it.</summary>
public static class RunnerScaleSets
{
    private const string Platform = "platform";

    public static IReadOnlyList<RunnerScaleSet> For(ClusterFacts facts) => facts.RunnersInside
        ?
        [
            .. facts.OnCluster.Select(product => new RunnerScaleSet
            {
                Product = product.Name,
                Repository = $"{product.Repository.Owner}/{product.Repository.Name}",
                Label = LabelOf(product.Name, facts.Environment),
            }),
            new()
            {
                Product = Platform,
                Repository = $"{facts.GithubOwner}/{facts.PlatformRepository}",
                Label = LabelOf(Platform, facts.Environment),
            },
        ]
        : [];

    /// <summary>The label of a product's runners, for the workflows that use them.</summary>
    public static string LabelOf(string product, string environment) => $"{product}-{environment}";
}
