using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cluster.Access;

public sealed class AccessPlanTests
{
    private const string Entry = "aws:eks/accessEntry:AccessEntry";

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Pipelines_OfProductsOnTheCluster_AreInTheirGroupsAlone(string stack)
    {
        var entries = (await Environments.OfAsync(stack)).OfType(Entry).Where(one => one.Name.EndsWith("-pipeline-access", StringComparison.Ordinal));

        Assert.Equal(
            [
                """brain-gateway ["slipway:pipeline:brain-gateway"]""",
                """goldensignals ["slipway:pipeline:goldensignals"]""",
                """humanline ["slipway:pipeline:humanline"]""",
                """piwardrive ["slipway:pipeline:piwardrive"]""",
            ],
            entries.Select(one => $"{one.Product} {PlanJson.Compact(one.Inputs.At("kubernetesGroups")!)}"));
    }

    [Fact]
    public async Task Pipeline_Entry_WaitsForItsRoleAndTheCluster()
    {
        var entry = (await Environments.StagingAsync).Find(Entry, "humanline-pipeline-access");

        Assert.Contains(entry.DependsOn, urn => urn.EndsWith("aws:eks/cluster:Cluster::platform-cluster", StringComparison.Ordinal));
        Assert.Contains(entry.DependsOn, urn => urn.Contains("aws:iam/role:Role::humanline-pipeline", StringComparison.Ordinal));
        Assert.Equal("humanline", ((PlanObject)entry.Inputs.At("tags")!).Members["slipway:product"].ToString());
    }

    [Fact]
    public async Task Groups_OfPipelines_AreThoseThatRolesAreBoundTo()
    {
        var plan = await Environments.ProductionAsync;

        var bound = plan.OfType("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding")
            .Concat(plan.OfType("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding"))
            .Select(one => PlanJson.Compact(one.Inputs.At("subjects")!)).ToList();
        var groups = plan.OfType(Entry).Select(one => one.Inputs.At("kubernetesGroups")).OfType<PlanList>().SelectMany(list => list.Items);
        Assert.All(groups, group => Assert.Contains(bound, subject => subject.Contains($"\"{group}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task PreviewRole_OfThePlatform_SeesTheClusterAndWritesNothing(string stack)
    {
        var plan = await Environments.OfAsync(stack);
        var entry = plan.Find(Entry, "platform-preview-access");

        Assert.Equal("${Role:platform-preview.arn}", entry.Inputs.At("principalArn")!.ToString());
        Assert.Equal("""["slipway:platform"]""", PlanJson.Compact(entry.Inputs.At("kubernetesGroups")!));
        Assert.DoesNotContain(
            plan.OfType("aws:eks/accessPolicyAssociation:AccessPolicyAssociation"),
            one => one.Inputs.At("principalArn")!.ToString().Contains("platform-preview", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Teams_WithRoles_ComeInAsMembersOfTheirGroups()
    {
        var plan = await Environments.PlanAsync(
            "staging",
            ("clusterTeams", """{"piwardrive":"arn:aws:iam::111122223333:role/piwardrive","platform":"arn:aws:iam::111122223333:role/readers"}"""));

        Assert.Equal(
            [
                """arn:aws:iam::111122223333:role/piwardrive ["slipway:team:piwardrive"]""",
                """arn:aws:iam::111122223333:role/readers ["slipway:platform"]""",
            ],
            plan.OfType(Entry).Where(entry => entry.Name.StartsWith("platform-team-", StringComparison.Ordinal))
                .Select(entry => $"{entry.Inputs.TextAt("principalArn")} {entry.Inputs.At("kubernetesGroups")}"));
    }

    [Fact]
    public async Task ExistingCluster_Access_IsItsAdministratorsAndItsNetworkAnyPrivateOne()
    {
        var plan = await Environments.PlanAsync(
            "staging",
            ("cluster", "existing"),
            ("clusterVersion", null),
            ("clusterAdministrators", null),
            ("clusterDeletionProtection", null),
            ("nodePools", null),
            ("kubeconfig", "never shown"));

        Assert.Empty(plan.OfType(Entry));
        Assert.Single(plan.OfType("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding"));
        var policy = plan.Find("kubernetes:networking.k8s.io/v1:NetworkPolicy", "humanline-namespace-allow-backend");
        Assert.Contains(
            """{"from":[{"ipBlock":{"cidr":"10.0.0.0/8"}},{"ipBlock":{"cidr":"100.64.0.0/10"}},{"ipBlock":{"cidr":"172.16.0.0/12"}},{"ipBlock":{"cidr":"192.168.0.0/16"}}]""",
            policy.Inputs(),
            StringComparison.Ordinal);
    }
}
