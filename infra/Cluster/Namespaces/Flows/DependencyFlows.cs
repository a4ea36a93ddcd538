using System.Globalization;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>How a component's pods reach what it depends on.</summary>
internal static class DependencyFlows
{
    // The private ranges of RFC 1918 and RFC 6598, and the link-local one of RFC 3927, where instances have their metadata.
    private static readonly string[] Inside = ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"];

    public static NetworkFlow? For(ProductSpec product, string environment, string component, DependencySpec dependency, NetworkPlaces places)
    {
        // Users come through a CDN; no pod goes to it.
        if (!dependency.Has(environment) || dependency.Engine == DependencyEngine.Cloudfront)
        {
            return null;
        }

        var existing = product.Environment(environment)?.Databases.FirstOrDefault(database => database.Name == dependency.Name);
        return new()
        {
            Component = component,
            Direction = FlowDirection.Egress,
            Peer = PeerOf(dependency, existing is not null, places),
            Port = existing is null ? PortOf(dependency.Engine) : PortIn(existing.Host),
        };
    }

    // What is not ours has a name and no fixed addresses, which a network policy cannot say: only the port is narrow.
    private static FlowPeer PeerOf(DependencySpec dependency, bool isThereAlready, NetworkPlaces places) => dependency.Engine switch
    {
        DependencyEngine.Http => FlowPeer.At([CommonFlows.Anywhere], Inside),
        _ when isThereAlready || dependency.Provided == DependencyProvision.External => FlowPeer.At([CommonFlows.Anywhere]),
        _ => FlowPeer.At(places.DatabaseAddresses),
    };

    private static int PortOf(DependencyEngine engine) => engine switch
    {
        DependencyEngine.Postgresql => CommonFlows.Postgresql,
        DependencyEngine.Redis => CommonFlows.Redis,
        _ => CommonFlows.Https,
    };

    private static int PortIn(string host) => int.Parse(host[(host.LastIndexOf(':') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
}
