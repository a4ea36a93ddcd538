namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>One kind of traffic that a namespace lets through.</summary>
public sealed record NetworkFlow
{
    public const string Tcp = "TCP";
    public const string Udp = "UDP";

    /// <summary>The component whose pods it is for; null is every pod of the namespace.</summary>
    public string? Component { get; init; }

    public required FlowDirection Direction { get; init; }

    public required FlowPeer Peer { get; init; }

    public required int Port { get; init; }

    public string Protocol { get; init; } = Tcp;
}
