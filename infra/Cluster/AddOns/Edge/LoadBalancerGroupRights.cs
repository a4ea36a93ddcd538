using Slipway.Cloud;
using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What the load balancer controller may do with security groups: make its own, and open the cluster's to them.</summary>
internal static class LoadBalancerGroupRights
{
    private static readonly string[] Rules = ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"];

    public static IEnumerable<PolicyStatement> For(ClusterFacts facts, PolicyCondition isOurs, PolicyCondition willBeOurs)
    {
        var groups = facts.Account.Regional("ec2", "security-group/*");

        yield return new() { Sid = "MakeGroups", Actions = ["ec2:CreateSecurityGroup"], Resources = [groups], Conditions = [willBeOurs] };
        yield return new()
        {
            Sid = "MakeThemInOurNetwork",
            Actions = ["ec2:CreateSecurityGroup"],
            Resources = [facts.Account.Regional("ec2", "vpc/*")],
            Conditions = [PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Environment}", facts.Environment)],
        };
        yield return new()
        {
            Sid = "TagNewGroups",
            Actions = ["ec2:CreateTags"],
            Resources = [groups],
            Conditions = [PolicyCondition.TextIs("ec2:CreateAction", "CreateSecurityGroup"), willBeOurs],
        };
        yield return new()
        {
            Sid = "ChangeGroups",
            Actions = ["ec2:CreateTags", "ec2:DeleteTags", "ec2:DeleteSecurityGroup", .. Rules],
            Resources = [groups],
            Conditions = [isOurs],
        };

        // The group that EKS made for nodes and pods.
        yield return new()
        {
            Sid = "OpenTheCluster",
            Actions = Rules,
            Resources = [groups],
            Conditions = [PolicyCondition.TextIs($"aws:ResourceTag/kubernetes.io/cluster/{facts.ClusterName}", "owned")],
        };
    }
}
