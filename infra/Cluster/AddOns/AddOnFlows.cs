using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Rollouts;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns;

/// <summary>The traffic of the add-ons' namespaces: what their charts need and no more, as far as ports and places can say it.</summary>
public static class AddOnFlows
{
    private const int Dns = 53;
    private const int Http = 80;
    private const int Https = 443;
    private const int MailSubmission = 587;
    private const int Kubelet = 10250;
    private const int Prometheus = 9090;
    private const int Pushgateway = 9091;
    private const int Grafana = 3000;
    private const int NodeExporter = 9100;
    private const int LoadTestControl = 6565;

    // Where the events' bus takes events, and where its servers find one another.
    private const int Bus = 4222;
    private const int BusServers = 6222;

    // Names, Kubernetes itself, AWS and GitHub all have addresses that nobody can list.
    private static readonly FlowPeer Anywhere = FlowPeer.At(["0.0.0.0/0"]);

    // The agent that hands out the credentials of service accounts, at its address on every machine.
    private static readonly FlowPeer Credentials = FlowPeer.At(["169.254.170.23/32"]);

    private static readonly FlowPeer NameServers = FlowPeer.In("kube-system", new Dictionary<string, string> { ["k8s-app"] = "kube-dns" });

    private static readonly FlowPeer Monitoring = FlowPeer.In(AddOnNamespaces.Monitoring);

    /// <summary>Alertmanagers tell one another, Prometheus and Grafana ask everything beside them.</summary>
    private static readonly int[] InsideMonitoring = [3000, 8080, 9090, 9091, 9093, 9094, 9115, 9121, 9187, 10250];

    public static IReadOnlyList<NetworkFlow> For(string name, ClusterFacts facts)
    {
        var here = AddOnPlan.For(facts).Select(planned => planned.AddOn).Where(addOn => addOn.Namespace == name).ToList();
        return
        [
            To(NameServers, Dns),
            To(NameServers, Dns) with { Protocol = NetworkFlow.Udp },
            To(Anywhere, Https),
            .. From(Monitoring, here.SelectMany(addOn => addOn.MetricsPorts)),
            .. From(Network(facts), here.SelectMany(addOn => addOn.WebhookPorts)),
            .. Own(name, facts),
        ];
    }

    private static IEnumerable<NetworkFlow> Own(string name, ClusterFacts facts) => name switch
    {
        AddOnNamespaces.Controllers =>
        [
            To(Credentials, Http),
            To(Monitoring, Prometheus),
            To(Network(facts), Kubelet),
            .. facts.OnCluster.Select(product => To(FlowPeer.In(product.NamespaceIn(facts.Environment)), LoadTestControl)),
            .. Both(FlowPeer.In(name), Bus),
            .. Both(FlowPeer.In(name), BusServers),
            .. From(Monitoring, [RollbackSensorAddress.Port]),
        ],
        AddOnNamespaces.Agents => [To(Credentials, Http)],
        AddOnNamespaces.Restarts => [],
        AddOnNamespaces.Edge => [.. From(Anywhere, [8000, 8443]), To(Monitoring, Prometheus), To(Monitoring, Pushgateway), .. ServedPorts(facts).Select(port => To(Network(facts), port))],
        AddOnNamespaces.Runners => [To(Monitoring, Prometheus), To(Monitoring, Pushgateway)],
        _ => Watching(facts),
    };

    private static IEnumerable<NetworkFlow> Watching(ClusterFacts facts) =>
    [
        .. InsideMonitoring.SelectMany(port => Both(FlowPeer.In(AddOnNamespaces.Monitoring), port)),
        .. From(FlowPeer.In(AddOnNamespaces.Controllers), [Prometheus]),
        .. From(FlowPeer.In(AddOnNamespaces.Runners), [Prometheus, Pushgateway]),
        .. From(FlowPeer.In(AddOnNamespaces.Edge), [Prometheus, Pushgateway]),
        .. From(Network(facts), [Grafana]),
        To(FlowPeer.In(AddOnNamespaces.Controllers), RollbackSensorAddress.Port),
        To(Anywhere, Http),
        To(Anywhere, MailSubmission),
        .. StoreExporters.StorePorts(facts).Select(port => To(FlowPeer.At(facts.StoreRanges), port)),
        .. ScrapedPorts(facts).Select(port => To(Network(facts), port)),
    ];

    private static IEnumerable<int> ScrapedPorts(ClusterFacts facts) => AddOnPlan.For(facts)
        .SelectMany(planned => planned.AddOn.MetricsPorts)
        .Concat(ServedPorts(facts))
        .Concat([Kubelet, NodeExporter])
        .Distinct()
        .Order();

    private static IEnumerable<int> ServedPorts(ClusterFacts facts) => facts.OnCluster
        .SelectMany(product => product.Components)
        .Where(component => component.Platform == Platform.Kubernetes)
        .SelectMany(component => new[] { component.Port, component.Metrics?.Port })
        .OfType<int>()
        .Distinct()
        .Order();

    // Machines, load balancers and the ends of Kubernetes' own interface stand in the network.
    private static FlowPeer Network(ClusterFacts facts) => FlowPeer.At(facts.NetworkRanges);

    private static NetworkFlow To(FlowPeer peer, int port) => new() { Direction = FlowDirection.Egress, Peer = peer, Port = port };

    private static IEnumerable<NetworkFlow> From(FlowPeer peer, IEnumerable<int> ports) => ports.Distinct().Order()
        .Select(port => new NetworkFlow { Direction = FlowDirection.Ingress, Peer = peer, Port = port });

    private static IEnumerable<NetworkFlow> Both(FlowPeer peer, int port) => [To(peer, port), .. From(peer, [port])];
}
