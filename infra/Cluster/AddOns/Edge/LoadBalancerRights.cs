using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>
/// What the load balancer controller may do. It follows the policy that the controller's makers publish, with one difference: whatever
/// it changes carries this cluster's name in a tag, not just any cluster's.
/// </summary>
public static class LoadBalancerRights
{
    private const string Service = "elasticloadbalancing.amazonaws.com";
    private const string OwnTag = "elbv2.k8s.aws/cluster";

    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) =>
    [
        new()
        {
            Sid = "LetTheServiceWork",
            Actions = ["iam:CreateServiceLinkedRole"],
            Resources = [facts.Account.Global("iam", $"role/aws-service-role/{Service}/*")],
            Conditions = [PolicyCondition.TextIs("iam:AWSServiceName", Service)],
        },
        Look,
        .. Protect(facts),
        .. LoadBalancerGroupRights.For(facts, IsOurs(facts), WillBeOurs(facts)),
        .. Balance(facts),
    ];

    private static PolicyStatement Look { get; } = new()
    {
        Sid = "Look",
        Actions = ["ec2:GetSecurityGroupsForVpc", "acm:ListCertificates"],
        ActionPatterns =
        [
            new("ec2:Describe*", "it reads networks, groups, addresses and machines, and more with each version"),
            new("elasticloadbalancing:Describe*", "it reads everything about load balancers"),
        ],
        AnyResource = "AWS knows no resource for looking at networks, load balancers and the list of certificates",
    };

    private static IEnumerable<PolicyStatement> Protect(ClusterFacts facts) =>
    [
        new() { Sid = "ReadCertificates", Actions = ["acm:DescribeCertificate"], Resources = [facts.Account.Regional("acm", "certificate/*")] },
        new()
        {
            Sid = "AttachFirewalls",
            Actions = ["wafv2:GetWebACL", "wafv2:GetWebACLForResource", "wafv2:AssociateWebACL", "wafv2:DisassociateWebACL"],
            Resources = [facts.Account.Regional("wafv2", "regional/webacl/*"), LoadBalancers(facts, "app")],
        },
    ];

    private static IEnumerable<PolicyStatement> Balance(ClusterFacts facts)
    {
        string[] balancers = [LoadBalancers(facts, "app"), LoadBalancers(facts, "net")];
        var targets = facts.Account.Regional("elasticloadbalancing", "targetgroup/*/*");
        string[] listeners =
        [
            .. ((string[])["listener/app/*/*/*", "listener/net/*/*/*", "listener-rule/app/*/*/*", "listener-rule/net/*/*/*"])
                .Select(resource => facts.Account.Regional("elasticloadbalancing", resource)),
        ];

        yield return Act("Make", ["CreateLoadBalancer", "CreateTargetGroup", "AddTags"], [.. balancers, targets], WillBeOurs(facts));
        yield return Act(
            "Change",
            [
                "AddTags", "RemoveTags", "ModifyLoadBalancerAttributes", "SetIpAddressType", "SetSecurityGroups", "SetSubnets", "SetWebAcl",
                "DeleteLoadBalancer", "ModifyTargetGroup", "ModifyTargetGroupAttributes", "DeleteTargetGroup", "CreateListener",
            ],
            [.. balancers, targets],
            IsOurs(facts));
        yield return Act("Fill", ["RegisterTargets", "DeregisterTargets"], [targets], IsOurs(facts));
        yield return Act(
            "Listen",
            [
                "AddTags", "RemoveTags", "DeleteListener", "ModifyListener", "ModifyListenerAttributes", "AddListenerCertificates",
                "RemoveListenerCertificates", "CreateRule", "DeleteRule", "ModifyRule", "SetRulePriorities",
            ],
            listeners);
    }

    private static PolicyStatement Act(string sid, string[] actions, IReadOnlyList<string> resources, params PolicyCondition[] conditions) => new()
    {
        Sid = sid,
        Actions = [.. actions.Select(action => $"elasticloadbalancing:{action}")],
        Resources = resources,
        Conditions = conditions,
    };

    private static string LoadBalancers(ClusterFacts facts, string kind) =>
        facts.Account.Regional("elasticloadbalancing", $"loadbalancer/{kind}/*/*");

    private static PolicyCondition IsOurs(ClusterFacts facts) => PolicyCondition.TextIs($"aws:ResourceTag/{OwnTag}", facts.ClusterName ?? "");

    private static PolicyCondition WillBeOurs(ClusterFacts facts) => PolicyCondition.TextIs($"aws:RequestTag/{OwnTag}", facts.ClusterName ?? "");
}
