namespace Slipway.Policy.Clusters;

/// <summary>Charts of whatever version is newest.</summary>
public static class UnpinnedChart
{
    private static bool IsExact(string? version) =>
        version?.TrimStart('v').Split('.', 3) is [var major, var minor, { Length: > 0 }]
        && major.All(char.IsAsciiDigit) && minor.All(char.IsAsciiDigit);

    public static Rule Rule { get; } = new()
    {
        Id = "unpinned-chart",
        Title = "A chart has an exact version and comes over HTTPS",
        Reason = "Two runs of the same commit would install different things, or somebody else's",
        Remedy = "take chart, repository and version from infra/Catalog",
        Breaches = environment =>
            from chart in environment.OfType(KubernetesTypes.Chart)
            where !IsExact(chart.Text("version"))
                || chart.Texts("repositoryOpts.repo").Any(address => address.StartsWith("http:", StringComparison.Ordinal))
            select chart.Breach("version", "installs a chart without an exact version, or not over HTTPS"),
    };
}
