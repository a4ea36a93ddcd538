using Slipway.Cloud.Edge;
using Slipway.Signals.Measuring;
using Slipway.Spec.Components;

namespace Slipway.Delivery.Traffic;

/// <summary>A host through which the world reaches components of a product, each by the paths that it serves.</summary>
public sealed record Entrance
{
    public required MonitoredProduct At { get; init; }

    public required PublicHost Host { get; init; }

    /// <summary>The longest path first, since the first that matches counts.</summary>
    public required IReadOnlyList<DeliveredComponent> Components { get; init; }

    /// <summary>The site at the edge that is the only one to ask here; null where everybody does.</summary>
    public ContentDelivery? Behind { get; init; }

    /// <summary>The name of what leads in; it stays when the host changes.</summary>
    public string Name => Host.LogicalName;

    /// <summary>The name under which it is found: the visitors' own leads to the edge where there is one.</summary>
    public string Published => Behind?.OriginHost ?? Host.Name;

    public IngressController Controller => At.Product.Ingress.Controller;

    /// <summary>The components behind it whose versions divide its traffic.</summary>
    public IReadOnlyList<string> Divided => [.. Components.Where(component => component.DividesTraffic).Select(component => component.Workload)];

    /// <summary>The entrance of a component that serves something.</summary>
    public static Entrance Of(DeliveredComponent component) =>
        For(component.At).First(entrance => entrance.Components.Any(one => one.Component.Name == component.Component.Name));

    public static IReadOnlyList<Entrance> For(MonitoredProduct at)
    {
        var served = DeliveredComponent.In(at).Where(component => component.IsServed).ToList();
        var hosts = PublicHosts.Of(at.Product, at.Environment);
        var own = hosts.Select(host => host.Component).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sites = ContentDelivery.For(at.Product, at.Environment).ToList();
        return
        [
            .. from host in hosts
               let behind = served
                   .Where(component => host.Component is null ? !own.Contains(component.Component.Name) : component.Component.Name == host.Component)
                   .OrderByDescending(component => component.Component.Serves!.Length)
                   .ThenBy(component => component.Component.Name, StringComparer.Ordinal)
                   .ToList()
               where behind.Count > 0
               select new Entrance { At = at, Host = host, Components = behind, Behind = sites.Find(site => site.Host == host.Name) },
        ];
    }
}
