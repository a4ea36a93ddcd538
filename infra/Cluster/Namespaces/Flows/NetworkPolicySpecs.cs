using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>Flows as Kubernetes wants them: one policy that refuses everything, one for all pods, and one for each component's.</summary>
internal static class NetworkPolicySpecs
{
    private const string NamespaceName = "kubernetes.io/metadata.name";

    public static IEnumerable<(string Name, NetworkPolicySpecArgs Spec)> For(IReadOnlyList<NetworkFlow>? flows)
    {
        if (flows is null)
        {
            yield break;
        }

        yield return ("default-deny", new() { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } });
        foreach (var component in flows.GroupBy(flow => flow.Component).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return (component.Key is null ? "allow" : $"allow-{component.Key}", Spec(component.Key, [.. component]));
        }
    }

    private static NetworkPolicySpecArgs Spec(string? component, List<NetworkFlow> flows)
    {
        var spec = new NetworkPolicySpecArgs
        {
            PodSelector = component is null ? new LabelSelectorArgs() : Selector(ObjectLabels.WorkingFor(component)),
        };
        foreach (var (peers, ports) in Rules(flows, FlowDirection.Ingress))
        {
            spec.Ingress.Add(new NetworkPolicyIngressRuleArgs { From = peers, Ports = ports });
        }

        foreach (var (peers, ports) in Rules(flows, FlowDirection.Egress))
        {
            spec.Egress.Add(new NetworkPolicyEgressRuleArgs { To = peers, Ports = ports });
        }

        foreach (var direction in flows.Select(flow => flow.Direction).Distinct().Order())
        {
            spec.PolicyTypes.Add(direction.ToString());
        }

        return spec;
    }

    // Ports to the same peer stand in one rule.
    private static IEnumerable<(NetworkPolicyPeerArgs[] Peers, NetworkPolicyPortArgs[] Ports)> Rules(
        List<NetworkFlow> flows, FlowDirection direction) =>
        flows.Where(flow => flow.Direction == direction)
            .GroupBy(flow => Key(flow.Peer), StringComparer.Ordinal)
            .Select(group => (Peers(group.First().Peer), group.Select(Port).ToArray()));

    private static NetworkPolicyPortArgs Port(NetworkFlow flow) => new() { Port = flow.Port, Protocol = flow.Protocol };

    private static NetworkPolicyPeerArgs[] Peers(FlowPeer peer) =>
        peer.Addresses.Count == 0 ? [PodsOf(peer)] : [.. peer.Addresses.Select(range => RangeOf(range, peer.Except))];

    private static NetworkPolicyPeerArgs RangeOf(string range, IReadOnlyList<string> except)
    {
        var block = new IPBlockArgs { Cidr = range };
        foreach (var part in except)
        {
            block.Except.Add(part);
        }

        return new() { IpBlock = block };
    }

    private static NetworkPolicyPeerArgs PodsOf(FlowPeer peer)
    {
        var pods = new NetworkPolicyPeerArgs();
        if (peer.Namespace is { } name)
        {
            pods.NamespaceSelector = Selector(new Dictionary<string, string> { [NamespaceName] = name });
        }

        if (peer.Pods.Count > 0)
        {
            pods.PodSelector = Selector(peer.Pods);
        }

        return pods;
    }

    private static LabelSelectorArgs Selector(IReadOnlyDictionary<string, string> labels) =>
        new() { MatchLabels = labels.ToDictionary(StringComparer.Ordinal) };

    private static string Key(FlowPeer peer)
    {
        var pods = peer.Pods.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal);
        return string.Join(' ', [peer.Namespace ?? "", .. pods, "at", .. peer.Addresses, "without", .. peer.Except]);
    }
}
