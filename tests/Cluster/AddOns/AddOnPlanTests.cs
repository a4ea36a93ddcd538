using Slipway.Cluster.AddOns;
using Xunit;

namespace Slipway.Tests.Cluster.AddOns;

public sealed class AddOnPlanTests
{
    [Fact]
    public void For_RealProducts_NamesWhoNeedsEachAddOn()
    {
        var users = AddOnPlan.For(Clusters.Staging).ToDictionary(planned => planned.Name, planned => planned.NeededBy);

        Assert.Equal(["brain-gateway"], users["k6-operator"]);
        Assert.Equal(["large"], users["cluster-autoscaler"]);
        Assert.Equal(["piwardrive", "prometheus-pushgateway"], users["traefik"]);
        Assert.Equal(["piwardrive", "traefik"], users["cert-manager"]);
        Assert.Equal(["brain-gateway", "goldensignals", "humanline", "kube-prometheus-stack", "traefik"], users["aws-load-balancer-controller"]);
        Assert.Contains("autonomica", users["prometheus-blackbox-exporter"]);
        Assert.DoesNotContain("autonomica", users["argo-rollouts"]);
        Assert.Equal(["brain-gateway", "goldensignals", "humanline", "piwardrive"], users["reloader"]);
        Assert.False(users.ContainsKey("argo-events"));
        Assert.Equal(["autonomica"], AddOnPlan.For(Clusters.In("production")).Single(planned => planned.Name == "argo-events").NeededBy);
        Assert.Contains("blue-corp/dock", users["gha-runner-scale-set-controller"]);
    }

    [Fact]
    public void For_OneHostedProduct_IsWatchedAndNothingElse() => Assert.Equal(
        [
            "aws-load-balancer-controller", "cert-manager", "external-dns", "external-secrets", "kube-prometheus-stack",
            "prometheus-blackbox-exporter", "prometheus-pushgateway", "traefik",
        ],
        Names(Clusters.Staging.With("autonomica") with { RunnersInside = false, GrowingPools = [] }));

    [Fact]
    public void For_NothingToDo_InstallsNothing() =>
        Assert.Empty(AddOnPlan.For(Clusters.Staging with { Products = [], RunnersInside = false, GrowingPools = [] }));

    [Fact]
    public void For_AnyProducts_PutsEveryAddOnAfterThoseItRequires()
    {
        foreach (var facts in (ClusterFacts[])[Clusters.Staging, Clusters.In("production"), Clusters.Staging.With("piwardrive"), Clusters.Staging.With()])
        {
            var plan = AddOnPlan.For(facts);
            var order = plan.Select(planned => planned.Name).ToList();
            Assert.All(plan, planned => Assert.All(
                planned.AddOn.Requires(facts),
                required => Assert.InRange(order.IndexOf(required), 0, order.IndexOf(planned.Name) - 1)));
        }
    }

    [Fact]
    public void For_ExistingCluster_LeavesOutWhatActsInAwsAndWhatItBrings()
    {
        var facts = Clusters.Staging with { ClusterName = null, Provided = ["kyverno"] };

        var plan = AddOnPlan.For(facts);

        Assert.All(plan, planned => Assert.Null(planned.AddOn.Identity(facts)));
        Assert.DoesNotContain(plan, planned => planned.Name == "kyverno");
        Assert.True(AddOnPlan.Needs(facts, "external-secrets"));
    }

    [Fact]
    public void Catalogue_Names_AreThoseOfDifferentCharts() =>
        Assert.Equal(AddOnCatalogue.All.Count, AddOnCatalogue.All.Select(addOn => addOn.Chart.Name).Distinct().Count());

    [Fact]
    public void NamespacesOf_NoProduct_HaveNeitherEdgeNorMonitoring() => Assert.Equal(
        ["platform", "platform-runners"],
        AddOnPlan.NamespacesOf(Clusters.Staging.With()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(ClusterFacts facts) => AddOnPlan.For(facts).Select(planned => planned.Name).Order(StringComparer.Ordinal);
}
