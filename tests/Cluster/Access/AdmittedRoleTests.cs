using Pulumi;
using Slipway.Cluster.Access;
using Slipway.Plan;
using Slipway.Tests.Engine;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cluster.Access;

public sealed class AdmittedRoleTests
{
    [Fact]
    public async Task Role_Admitted_IsInItsGroupsWithoutAnyPolicyOfAws()
    {
        var plan = await Runs.OfAsync(() => _ = new AdmittedRole(
            "shop-access",
            new()
            {
                ClusterName = Output.Create("harbour"),
                RoleArn = Output.Create("arn:aws:iam::111122223333:role/shop-pipeline"),
                Groups = ["slipway:pipeline:shop"],
                Tags = new Dictionary<string, string> { ["slipway:product"] = "shop" },
            }));

        Assert.Equal(
            """{"clusterName":"harbour","kubernetesGroups":["slipway:pipeline:shop"],"principalArn":"arn:aws:iam::111122223333:role/shop-pipeline","tags":{"slipway:product":"shop"},"type":"STANDARD"}""",
            plan.Find("aws:eks/accessEntry:AccessEntry", "shop-access").Inputs());
        Assert.Empty(plan.OfType("aws:eks/accessPolicyAssociation:AccessPolicyAssociation"));
    }

    [Fact]
    public async Task Platform_Group_IsBoundToItsRole()
    {
        var plan = await Runs.OfAsync(() => _ = new PlatformAccess("platform-access", new() { Owner = new("platform", "harbour", "test") }));

        var binding = plan.Find("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", "platform-access");
        Assert.Equal(
            """[{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"slipway:platform"}]""",
            PlanJson.Compact(binding.Inputs.At("subjects")!));
        Assert.Equal("harbour", ((PlanObject)binding.Inputs.At("metadata.labels")!).Members["slipway/owner"].ToString());
        Assert.Contains(binding.DependsOn, urn => urn.EndsWith("ClusterRole::platform-access", StringComparison.Ordinal));
    }
}
