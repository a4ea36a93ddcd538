using Slipway.Plan;

namespace Slipway.Tests.Stacks;

/// <summary>What several tests ask of the cloud in a plan.</summary>
internal static class CloudPlans
{
    /// <summary>The changes that put an environment of ours on a cluster that is there already.</summary>
    public static (string Key, string? Value)[] OnExistingCluster =>
    [
        ("cluster", "existing"),
        ("clusterVersion", null),
        ("clusterAdministrators", null),
        ("clusterDeletionProtection", null),
        ("nodePools", null),
        ("kubeconfig", "never shown"),
    ];

    /// <summary>Every rule of a security group, in and out, whether it stands beside the group or in it.</summary>
    public static IReadOnlyList<PlannedResource> RulesOf(this DeploymentPlan plan, string group)
    {
        var declared = plan.Find("aws:ec2/securityGroup:SecurityGroup", group);
        if (declared.Inputs.At("ingress") is not null || declared.Inputs.At("egress") is not null)
        {
            throw new InvalidOperationException($"{group} has rules of its own beside those that stand alone");
        }

        return
        [
            .. plan.Resources
                .Where(one => one.Type is "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule" or "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule")
                .Where(one => one.Inputs.At("securityGroupId") is PlanReference of && of.Urn == declared.Urn),
        ];
    }
}
