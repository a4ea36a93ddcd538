using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Edge;

/// <summary>How a product is reached through CloudFront in an environment: under which name, and what is kept at the edge.</summary>
public sealed record ContentDelivery
{
    /// <summary>All the rest, which every distribution has last.</summary>
    public const string Rest = "*";

    /// <summary>The dependency, whose distribution a secret may name.</summary>
    public required string Dependency { get; init; }

    /// <summary>The name that visitors use.</summary>
    public required string Host { get; init; }

    /// <summary>The name that CloudFront uses: the ingress publishes it instead of the visitors' own.</summary>
    public required string OriginHost { get; init; }

    /// <summary>The longest paths first, since the first that matches counts.</summary>
    public required IReadOnlyList<CachedPath> Paths { get; init; }

    public static IEnumerable<ContentDelivery> For(ProductSpec product, string environment)
    {
        var hosts = PublicHosts.Of(product, environment);
        foreach (var dependency in product.Dependencies.Where(one => IsOurs(one, environment)))
        {
            var host = hosts.FirstOrDefault(one => one.Component == dependency.InFrontOf) ?? hosts.FirstOrDefault(one => one.Component is null);
            if (host is not null)
            {
                yield return new()
                {
                    Dependency = dependency.Name,
                    Host = host.Name,
                    OriginHost = Origin(host.Name, ZonePlan.For(hosts)),
                    Paths = PathsOf(product, dependency.InFrontOf, host),
                };
            }
        }
    }

    private static bool IsOurs(DependencySpec dependency, string environment) =>
        dependency.Engine == DependencyEngine.Cloudfront
        && dependency.Provided == DependencyProvision.Managed
        && dependency.Has(environment);

    // One label below the zone in any case, so that the zone's certificate is good for it.
    private static string Origin(string host, IReadOnlyList<PlannedZone> zones) =>
        zones.Any(zone => zone.Top.Name == host) ? $"origin.{host}" : $"origin-{host}";

    private static CachedPath[] PathsOf(ProductSpec product, string? cached, PublicHost host)
    {
        var paths = product.Components
            .Where(component => component is { Platform: Platform.Kubernetes, Serves: not null })
            .Where(component => host.Component is null || component.Name == host.Component)
            .SelectMany(component => Patterns(component.Serves!).Select(pattern => new CachedPath(pattern, component.Name == cached)))
            .OrderByDescending(path => path.Pattern.Length)
            .ThenBy(path => path.Pattern, StringComparer.Ordinal)
            .ToList();

        return [.. paths.Where(path => path.Pattern != Rest), paths.Find(path => path.Pattern == Rest) ?? new(Rest, IsCached: false)];
    }

    // A path and what lies below it, but not another path that merely begins alike.
    private static string[] Patterns(string path) => path.TrimEnd('/') is { Length: > 0 } below ? [below, $"{below}/*"] : [Rest];
}
