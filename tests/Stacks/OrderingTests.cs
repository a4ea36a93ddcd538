using Slipway.Cluster.Access;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class OrderingTests
{
    private const string Release = "kubernetes:helm.sh/v3:Release";
    private const string Namespace = "kubernetes:core/v1:Namespace";

    // Without these nobody may enter the cluster, or nothing in it comes up.
    private static readonly string[] Entrance =
    [
        "aws:eks/accessEntry:AccessEntry", "aws:eks/accessPolicyAssociation:AccessPolicyAssociation", "aws:eks/nodeGroup:NodeGroup",
        "aws:eks/addon:Addon",
    ];

    // The chart that brings the definition of each kind of custom resource.
    private static readonly Dictionary<string, string> Definers = new(StringComparer.Ordinal)
    {
        ["argoproj.io/v1alpha1:AnalysisTemplate"] = "argo-rollouts",
        ["argoproj.io/v1alpha1:ClusterAnalysisTemplate"] = "argo-rollouts",
        ["argoproj.io/v1alpha1:Rollout"] = "argo-rollouts",
        ["argoproj.io/v1alpha1:EventBus"] = "argo-events",
        ["argoproj.io/v1alpha1:EventSource"] = "argo-events",
        ["argoproj.io/v1alpha1:Sensor"] = "argo-events",
        ["cert-manager.io"] = "cert-manager",
        ["external-secrets.io"] = "external-secrets",
        ["k6.io"] = "k6-operator",
        ["monitoring.coreos.com"] = "kube-prometheus-stack",
        ["policies.kyverno.io"] = "kyverno",
        ["traefik.io"] = "traefik",
    };

    public static TheoryData<string> Stacks => ["staging", "production"];

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task InTheCluster_Everything_ComesAfterAccessNodesAndCoreAddOns(string stack)
    {
        var plan = await Environments.PlanAsync(stack);
        var graph = new DependencyGraph(plan);
        var entrance = Entrance.SelectMany(plan.OfType).Where(IsOfThePlatform).ToList();

        Assert.NotEmpty(entrance);
        Assert.All(InCluster(plan), inside => Assert.All(entrance, before => Assert.True(graph.IsBefore(before, inside), $"{inside.Name} may come before {before.Name}")));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task InTheCluster_CustomResources_ComeAfterTheChartThatDefinesThem(string stack)
    {
        var plan = await Environments.PlanAsync(stack);
        var graph = new DependencyGraph(plan);
        var custom = plan.Resources.Where(resource => DefinerOf(resource) is not null).ToList();

        Assert.NotEmpty(custom);
        Assert.All(custom, one => Assert.True(graph.IsBefore(ReleaseOf(plan, DefinerOf(one)!), one), $"{one.Name} may come before its definition"));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Releases_AddOns_ComeAfterTheirNamespaceItsPoliciesAndTheirIdentity(string stack)
    {
        var plan = await Environments.PlanAsync(stack);
        var graph = new DependencyGraph(plan);

        foreach (var release in plan.OfType(Release))
        {
            Assert.Contains(plan.OfType(Namespace), space => graph.IsBefore(space, release));
            var own = plan.Resources.Where(other => other.Parent == release.Parent && other.Type.StartsWith("aws:", StringComparison.Ordinal)).ToList();
            Assert.All(own, identity => Assert.True(graph.IsBefore(identity, release), $"{release.Name} may come before {identity.Name}"));
        }
    }

    [Theory]
    [InlineData("aws-load-balancer-controller", "traefik")]
    [InlineData("aws-load-balancer-controller", "kube-prometheus-stack")]
    [InlineData("external-secrets", "kube-prometheus-stack")]
    [InlineData("cert-manager", "traefik")]
    [InlineData("kube-prometheus-stack", "argo-rollouts")]
    [InlineData("kube-prometheus-stack", "kyverno")]
    public async Task Releases_WhatAnotherNeeds_ComesBeforeItAndGoesAfterIt(string first, string second)
    {
        var plan = await Environments.StagingAsync;
        var graph = new DependencyGraph(plan);
        var destruction = graph.Destruction().ToList();

        Assert.True(graph.IsBefore(ReleaseOf(plan, first), ReleaseOf(plan, second)));
        Assert.True(destruction.IndexOf(ReleaseOf(plan, second)) < destruction.IndexOf(ReleaseOf(plan, first)));
    }

    [Theory]
    [InlineData("platform-vpc-cni", true)]
    [InlineData("platform-kube-proxy", true)]
    [InlineData("platform-eks-pod-identity-agent", true)]
    [InlineData("platform-coredns", false)]
    [InlineData("platform-aws-ebs-csi-driver", false)]
    public async Task CoreAddOns_Nodes_FindTheNetworkAndBearTheRest(string name, bool isBefore)
    {
        var plan = await Environments.StagingAsync;
        var graph = new DependencyGraph(plan);
        var addOn = plan.Find("aws:eks/addon:Addon", name);

        Assert.All(plan.OfType("aws:eks/nodeGroup:NodeGroup"), nodes => Assert.True(isBefore ? graph.IsBefore(addOn, nodes) : graph.IsBefore(nodes, addOn)));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Destruction_Environment_EmptiesTheClusterBeforeItTakesAwayAccessNodesAndCluster(string stack)
    {
        var plan = await Environments.PlanAsync(stack);
        var order = new DependencyGraph(plan).Destruction().ToList();

        var lastInside = InCluster(plan).Max(order.IndexOf);
        var firstOfEntrance = Entrance.SelectMany(plan.OfType).Where(IsOfThePlatform).Min(order.IndexOf);
        Assert.True(lastInside < firstOfEntrance);
        Assert.True(Entrance.SelectMany(plan.OfType).Max(order.IndexOf) < order.IndexOf(plan.OfType("aws:eks/cluster:Cluster").Single()));
    }

    [Fact]
    public async Task Kubeconfig_Cluster_DependsOnNothingThatAHarmlessUpdateChanges()
    {
        var provider = (await Environments.StagingAsync).Find("pulumi:providers:kubernetes", "platform-kubernetes");

        Assert.Equal(
            ["platform-cluster arn", "platform-cluster certificateAuthority.data", "platform-cluster endpoint"],
            provider.References.Select(reference => $"{reference.Name} {reference.Property}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PlannedResource> InCluster(DeploymentPlan plan) =>
        plan.Resources.Where(resource => resource.Custom && resource.Type.StartsWith("kubernetes:", StringComparison.Ordinal));

    // Who is only admitted, to look or to watch over a product, is let in when what they see is there; nothing waits for them.
    private static bool IsOfThePlatform(PlannedResource resource) =>
        resource.Product == "platform" && resource.Parent?.Contains(AdmittedRole.Token, StringComparison.Ordinal) != true;

    private static PlannedResource ReleaseOf(DeploymentPlan plan, string chart) => plan.Find(Release, $"platform-{chart}");

    private static string? DefinerOf(PlannedResource resource) => Definers
        .Where(definer => resource.Type == $"kubernetes:{definer.Key}" || resource.Type.StartsWith($"kubernetes:{definer.Key}/", StringComparison.Ordinal))
        .Select(definer => definer.Value)
        .FirstOrDefault();
}
