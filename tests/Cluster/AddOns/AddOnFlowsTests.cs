using Slipway.Cluster.AddOns;
using Slipway.Cluster.Namespaces.Flows;
using Xunit;

namespace Slipway.Tests.Cluster.AddOns;

public sealed class AddOnFlowsTests
{
    [Fact]
    public void Runners_Namespace_TakesNothingAndReachesWhatJobsAsk() => Assert.Equal(
        [
            "to kube-system 53/TCP",
            "to kube-system 53/UDP",
            "to 0.0.0.0/0 443/TCP",
            "to platform-monitoring 9090/TCP",
            "to platform-monitoring 9091/TCP",
        ],
        Flows(AddOnNamespaces.Runners, Clusters.Staging));

    [Fact]
    public void Edge_Namespace_TakesRequestsAndLeadsThemToTheProductsPorts()
    {
        var flows = Flows(AddOnNamespaces.Edge, Clusters.Staging.With("piwardrive"));

        Assert.Equal(
            ["from 0.0.0.0/0 8000/TCP", "from 0.0.0.0/0 8443/TCP", "from platform-monitoring 9100/TCP"],
            flows.Where(flow => flow.StartsWith("from", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("to 10.99.0.0/17 8080/TCP", flows);
    }

    [Fact]
    public void Controllers_Namespace_LetsKubernetesReachTheWebhooksOfWhatIsInstalled()
    {
        static IEnumerable<string> Webhooks(ClusterFacts facts) =>
            Flows(AddOnNamespaces.Controllers, facts).Where(flow => flow.StartsWith("from 10.99", StringComparison.Ordinal));

        Assert.Equal(["from 10.99.0.0/17 9443/TCP", "from 10.99.0.0/17 10250/TCP"], Webhooks(Clusters.Staging));
        Assert.Empty(Webhooks(Clusters.Staging with { Products = [], RunnersInside = false }));
    }

    [Fact]
    public void Monitoring_AnotherNetwork_IsScrapedWhereverItIs()
    {
        var facts = Clusters.Staging with { ClusterName = null, NetworkRanges = ["172.16.0.0/12"] };

        Assert.Contains("to 172.16.0.0/12 10250/TCP", Flows(AddOnNamespaces.Monitoring, facts));
    }

    private static List<string> Flows(string name, ClusterFacts facts) => [.. AddOnFlows.For(name, facts).Select(flow =>
        $"{(flow.Direction == FlowDirection.Ingress ? "from" : "to")} {flow.Peer.Namespace ?? string.Join(' ', flow.Peer.Addresses)} {flow.Port}/{flow.Protocol}")];
}
