namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>The other end of a flow: pods by their labels and namespace, or addresses.</summary>
public sealed record FlowPeer
{
    private FlowPeer()
    {
    }

    /// <summary>The namespace of the pods; null is the flow's own.</summary>
    public string? Namespace { get; private init; }

    /// <summary>The labels of the pods; none means every pod of the namespace.</summary>
    public IReadOnlyDictionary<string, string> Pods { get; private init; } = new Dictionary<string, string>();

    /// <summary>Address ranges in CIDR notation; none means pods.</summary>
    public IReadOnlyList<string> Addresses { get; private init; } = [];

    /// <summary>Parts of the address ranges that are left out.</summary>
    public IReadOnlyList<string> Except { get; private init; } = [];

    public static FlowPeer In(string name, IReadOnlyDictionary<string, string>? pods = null) =>
        new() { Namespace = name, Pods = pods ?? new Dictionary<string, string>() };

    public static FlowPeer Beside(IReadOnlyDictionary<string, string> pods) => new() { Pods = pods };

    public static FlowPeer At(IEnumerable<string> addresses, params IReadOnlyList<string> except) =>
        new() { Addresses = [.. addresses], Except = except };
}
