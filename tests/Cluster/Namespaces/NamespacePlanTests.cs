using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cluster.Namespaces;

public sealed class NamespacePlanTests
{
    private const string Policy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";

    [Theory]
    [Trait("Requirement", "BG-X07")]
    [Trait("Requirement", "GS-K01")]
    [InlineData("staging", "brain-gateway", "staging")]
    [InlineData("production", "brain-gateway", "brain-gateway")]
    [InlineData("staging", "goldensignals", "goldensignals")]
    [InlineData("production", "goldensignals", "production")]
    public async Task Namespace_OfAProduct_IsItsOwnUnlessItsFileKeepsAnother(string stack, string product, string expected)
    {
        var plan = await Environments.OfAsync(stack);

        Assert.Equal(expected, plan.Find("kubernetes:core/v1:Namespace", $"{product}-namespace").Inputs.TextAt("metadata.name"));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Namespaces_AllOfThem_RefuseWhatNobodyDeclared(string stack)
    {
        var plan = await Environments.OfAsync(stack);

        var names = plan.OfType("slipway:cluster:GuardedNamespace").Select(one => one.Name).ToList();
        Assert.Contains("platform-namespace", names);
        Assert.All(names, name => Assert.Equal(
            """{"podSelector":{},"policyTypes":["Ingress","Egress"]}""",
            Spec(plan.Find(Policy, $"{name}-default-deny"))));
    }

    [Fact]
    public async Task Flows_OfHumanlinesBackend_AreTheLoadBalancerTheMonitoringAndTheDatabase() => Assert.Equal(
        """{"egress":[{"ports":[{"port":5432,"protocol":"TCP"}],"to":[{"ipBlock":{"cidr":"10.20.24.0/22"}},{"ipBlock":{"cidr":"10.20.56.0/22"}},{"ipBlock":{"cidr":"10.20.88.0/22"}}]}],"ingress":[{"from":[{"ipBlock":{"cidr":"10.20.16.0/21"}},{"ipBlock":{"cidr":"10.20.48.0/21"}},{"ipBlock":{"cidr":"10.20.80.0/21"}}],"ports":[{"port":8000,"protocol":"TCP"}]},{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"platform-monitoring"}}}],"ports":[{"port":8000,"protocol":"TCP"}]}],"podSelector":{"matchLabels":{"slipway/component":"backend"}},"policyTypes":["Ingress","Egress"]}""",
        Spec((await Environments.StagingAsync).Find(Policy, "humanline-namespace-allow-backend")));

    [Fact]
    public async Task Flows_OfEveryPod_AreNamesAlone() => Assert.Equal(
        """{"egress":[{"ports":[{"port":53,"protocol":"UDP"},{"port":53,"protocol":"TCP"}],"to":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"kube-system"}},"podSelector":{"matchLabels":{"k8s-app":"kube-dns"}}}]}],"podSelector":{},"policyTypes":["Egress"]}""",
        Spec((await Environments.StagingAsync).Find(Policy, "humanline-namespace-allow")));

    [Fact]
    public async Task Flows_BehindTraefik_ComeFromItsNamespace()
    {
        var rules = Spec((await Environments.ProductionAsync).Find(Policy, "piwardrive-namespace-allow-server"));

        Assert.Contains(
            """{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"platform-edge"}}}],"ports":[{"port":8080,"protocol":"TCP"}]}""",
            rules,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_BetweenComponents_AreOpenAtBothEnds()
    {
        var plan = await Environments.StagingAsync;

        Assert.Contains(
            """{"ports":[{"port":8000,"protocol":"TCP"}],"to":[{"podSelector":{"matchLabels":{"slipway/component":"brain"}}}]}""",
            Spec(plan.Find(Policy, "brain-gateway-namespace-allow-gateway")),
            StringComparison.Ordinal);
        Assert.Contains(
            """{"from":[{"podSelector":{"matchLabels":{"slipway/component":"gateway"}}}],"ports":[{"port":8000,"protocol":"TCP"}]}""",
            Spec(plan.Find(Policy, "brain-gateway-namespace-allow-brain")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_ToServicesOutside_LeaveOutWhatIsInside()
    {
        var rules = Spec((await Environments.ProductionAsync).Find(Policy, "goldensignals-namespace-allow-backend"));

        Assert.Contains(
            """{"ports":[{"port":443,"protocol":"TCP"}],"to":[{"ipBlock":{"cidr":"0.0.0.0/0","except":["10.0.0.0/8","100.64.0.0/10","169.254.0.0/16","172.16.0.0/12","192.168.0.0/16"]}}]}""",
            rules,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Capacity_OfHumanline_HasRoomForASecondSetWhereVersionsStandBesideEachOther()
    {
        var staging = (await Environments.StagingAsync).Find("kubernetes:core/v1:ResourceQuota", "humanline-namespace-quota");
        var production = (await Environments.ProductionAsync).Find("kubernetes:core/v1:ResourceQuota", "humanline-namespace-quota");

        Assert.Equal(
            """{"hard":{"limits.cpu":"13","limits.memory":"13Gi","persistentvolumeclaims":"0","pods":"13","requests.cpu":"3250m","requests.memory":"6656Mi","services.loadbalancers":"0","services.nodeports":"0"}}""",
            Spec(production));
        Assert.Equal("9", staging.Inputs.TextAt("spec.hard.pods"));
    }

    [Fact]
    public async Task Limits_OfHumanline_AreThoseOfItsComponents() => Assert.Equal(
        """{"limits":[{"default":{"cpu":"1","memory":"1Gi"},"defaultRequest":{"cpu":"250m","memory":"512Mi"},"max":{"cpu":"1","memory":"1Gi"},"type":"Container"}]}""",
        Spec((await Environments.StagingAsync).Find("kubernetes:core/v1:LimitRange", "humanline-namespace-limits")));

    [Fact]
    public async Task ServiceAccounts_OfComponents_AreNamedLikeWorkloadsAndMountNoToken()
    {
        var accounts = (await Environments.StagingAsync).OfType("kubernetes:core/v1:ServiceAccount").Where(one => one.Product == "brain-gateway");

        Assert.Equal(
            ["brain-deployment brain false", "gateway-deployment gateway false"],
            accounts.Select(one => $"{one.Inputs.TextAt("metadata.name")} {((PlanObject)one.Inputs.At("metadata.labels")!).Members["slipway/component"]} {PlanJson.Compact(one.Inputs.At("automountServiceAccountToken")!)}"));
    }

    [Fact]
    public async Task Access_OfThePipeline_IsBoundToItsGroupInTheProductsNamespace()
    {
        var binding = (await Environments.ProductionAsync).Find("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", "goldensignals-namespace-pipeline");

        Assert.Equal(
            """[{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"slipway:pipeline:goldensignals"}]""",
            PlanJson.Compact(binding.Inputs.At("subjects")!));
        Assert.Contains(binding.DependsOn, urn => urn.EndsWith("Role::goldensignals-namespace-pipeline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Objects_OfANamespace_WaitForIt()
    {
        var plan = await Environments.StagingAsync;
        var home = plan.Find("kubernetes:core/v1:Namespace", "humanline-namespace");

        var inside = plan.Resources.Where(one => one.Custom && one.Parent == home.Parent && one != home).ToList();
        Assert.NotEmpty(inside);
        Assert.All(inside, one => Assert.Contains(home.Urn, one.DependsOn));
    }

    private static string Spec(PlannedResource resource) => PlanJson.Compact(resource.Inputs.At("spec")!);
}
