using Slipway.Observability.Runbooks;
using Slipway.Spec;

namespace Slipway.Observability.Rules;

/// <summary>Where the pages are that an alert leads to.</summary>
/// <param name="Domain">The domain of the platform's own pages.</param>
public sealed record AlertLinks(string Domain)
{
    /// <summary>The page about the platform's own alerts.</summary>
    public required string Handbook { get; init; }

    public string Grafana => $"https://grafana.{Domain}";

    public string Dashboard(ProductSpec product) => $"{Grafana}/d/{product.Name}";

    public static string Runbook(ProductSpec product, string name)
    {
        var repository = product.Repository;
        return $"https://github.com/{repository.Owner}/{repository.Name}/blob/{repository.DefaultBranch}/{RunbookPages.PathOf(name)}";
    }
}
