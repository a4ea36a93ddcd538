namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>Ends and ports of flows that several namespaces have.</summary>
internal static class CommonFlows
{
    public const string Anywhere = "0.0.0.0/0";

    public const int Https = 443;
    public const int Postgresql = 5432;
    public const int Redis = 6379;

    private const int Dns = 53;

    private static readonly FlowPeer NameServers = FlowPeer.In("kube-system", new Dictionary<string, string> { ["k8s-app"] = "kube-dns" });

    /// <summary>Every pod may ask for names; long answers come over TCP.</summary>
    public static IReadOnlyList<NetworkFlow> Names { get; } =
    [
        To(NameServers, Dns) with { Protocol = NetworkFlow.Udp },
        To(NameServers, Dns),
    ];

    private static NetworkFlow To(FlowPeer peer, int port) => new() { Direction = FlowDirection.Egress, Peer = peer, Port = port };
}
