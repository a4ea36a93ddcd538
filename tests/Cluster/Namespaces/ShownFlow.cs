using Slipway.Cluster.Namespaces.Flows;

namespace Slipway.Tests.Cluster.Namespaces;

/// <summary>A flow as one line.</summary>
internal static class ShownFlow
{
    public static string Of(NetworkFlow flow)
    {
        var arrow = flow.Direction == FlowDirection.Ingress ? "<-" : "->";
        var pods = string.Join(' ', flow.Peer.Pods.Select(label => $"{label.Key}={label.Value}"));
        var without = flow.Peer.Except.Count == 0 ? "" : $" without {string.Join(' ', flow.Peer.Except)}";
        var peer = flow.Peer.Addresses.Count > 0
            ? string.Join(' ', flow.Peer.Addresses) + without
            : $"{flow.Peer.Namespace ?? "beside"}[{pods}]";
        return $"{flow.Component ?? "every pod"} {arrow} {peer} {flow.Port}/{flow.Protocol}";
    }
}
