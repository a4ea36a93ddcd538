using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class AddOnPlanTests
{
    private const string ReleaseType = "kubernetes:helm.sh/v3:Release";

    private static readonly (string Key, string? Value)[] ExistingCluster =
    [
        ("cluster", "existing"),
        ("clusterVersion", null),
        ("clusterAdministrators", null),
        ("clusterDeletionProtection", null),
        ("nodePools", null),
        ("kubeconfig", "never shown"),
    ];

    [Fact]
    public async Task Releases_Staging_AreThePinnedChartsThatItsProductsNeed() => Assert.Equal(
        [
            "brain-gateway prometheus-redis-exporter 6.29.0 in platform-monitoring",
            "brain-gateway prometheus-postgres-exporter 8.2.0 in platform-monitoring",
            "goldensignals prometheus-redis-exporter 6.29.0 in platform-monitoring",
            "goldensignals prometheus-postgres-exporter 8.2.0 in platform-monitoring",
            "humanline prometheus-postgres-exporter 8.2.0 in platform-monitoring",
            "piwardrive prometheus-redis-exporter 6.29.0 in platform-monitoring",
            "piwardrive prometheus-postgres-exporter 8.2.0 in platform-monitoring",
            "platform alloy 1.11.1 in platform-agents",
            "platform argo-rollouts 2.41.0 in platform",
            "platform aws-load-balancer-controller 3.5.0 in platform",
            "platform cert-manager v1.21.1 in platform",
            "platform cluster-autoscaler 9.59.0 in platform",
            "platform external-dns 1.21.1 in platform",
            "platform external-secrets 2.9.0 in platform",
            "platform gha-runner-scale-set-controller 0.14.2 in platform",
            "platform k6-operator 4.6.0 in platform",
            "platform kube-prometheus-stack 88.5.3 in platform-monitoring",
            "platform kyverno 3.9.0 in platform",
            "platform metrics-server 3.13.1 in platform",
            "platform prometheus-blackbox-exporter 11.17.2 in platform-monitoring",
            "platform prometheus-pushgateway 3.8.0 in platform-monitoring",
            "platform reloader 2.2.16 in platform-restarts",
            "platform traefik 41.3.0 in platform-edge",
            "platform trivy-operator 0.34.0 in platform",
        ],
        AddOns(await Environments.StagingAsync));

    [Fact]
    public async Task Releases_Production_LackWhatOnlyStagingsLoadTestsNeed() => Assert.Equal(
        ["platform k6-operator 4.6.0 in platform"],
        AddOns(await Environments.StagingAsync).Except(AddOns(await Environments.ProductionAsync)));

    [Fact]
    public async Task Releases_Staging_LackTheRelayOfRollbacksThatOnlyProductionsAlertsStart() => Assert.Equal(
        ["platform argo-events 2.4.22 in platform"],
        AddOns(await Environments.ProductionAsync).Except(AddOns(await Environments.StagingAsync)));

    [Fact]
    public async Task Releases_NoProducts_AreTheGrowingPoolsAndOurOwnRunners() => Assert.Equal(
        [
            "platform cluster-autoscaler 9.59.0 in platform",
            "platform external-secrets 2.9.0 in platform",
            "platform gha-runner-scale-set-controller 0.14.2 in platform",
        ],
        AddOns(await Environments.PlanAsync("staging", ("products", "[]"))));

    [Fact]
    public async Task Releases_ExistingCluster_AreTheSameWithoutThoseThatActInAws()
    {
        var existing = await Environments.PlanAsync("staging", [.. ExistingCluster, ("clusterProvides", """["metrics-server","kyverno"]""")]);

        Assert.Equal(
            [
                "alloy", "aws-load-balancer-controller", "cert-manager", "cluster-autoscaler", "external-dns", "external-secrets", "kyverno",
                "metrics-server",
            ],
            AddOns(await Environments.StagingAsync).Except(AddOns(existing)).Select(one => one.Split(' ')[1]));
        Assert.DoesNotContain(existing.Resources, one => one.Type.StartsWith("aws:eks/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Runners_InCluster_AreOneSetForEachRepositoryThatReachesIt()
    {
        var sets = (await Environments.ProductionAsync).OfType(ReleaseType).Where(one => one.Inputs.TextAt("values.githubConfigUrl") is not null);

        Assert.Equal(
            [
                "brain-gateway-runners https://github.com/slipway-demo/brain-gateway runs-on brain-gateway-production",
                "goldensignals-runners https://github.com/slipway-demo/goldensignals-ai runs-on goldensignals-production",
                "humanline-runners https://github.com/slipway-demo/humanline-backend runs-on humanline-production",
                "piwardrive-runners https://github.com/slipway-demo/piwardrive runs-on piwardrive-production",
                "platform-runners https://github.com/slipway-demo/slipway runs-on platform-production",
            ],
            sets.Select(one => $"{one.Name} {one.Inputs.TextAt("values.githubConfigUrl")} runs-on {one.Inputs.TextAt("values.runnerScaleSetName")}"));
    }

    [Fact]
    public async Task Runners_AtGithub_LeaveNothingOfThemInTheCluster()
    {
        var plan = await Environments.PlanAsync("staging", ("runners", "github-hosted"));

        Assert.DoesNotContain(plan.OfType(ReleaseType), one => one.Inputs.TextAt("chart")!.Contains("runner", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.OfType("kubernetes:core/v1:Namespace"), one => one.Name == "platform-runners-namespace");
    }

    private static IEnumerable<string> AddOns(DeploymentPlan plan) => plan.OfType(ReleaseType)
        .Where(release => release.Inputs.TextAt("values.githubConfigUrl") is null)
        .Select(release => $"{release.Product} {release.Inputs.TextAt("chart")!.Split('/')[^1]} {release.Inputs.TextAt("version")} in {Namespace(release)}");

    private static string Namespace(PlannedResource release) =>
        ((PlanReference)release.Inputs.At("namespace")!).Text["${".Length..^"-namespace.metadata.name}".Length];
}
