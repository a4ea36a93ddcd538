using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Capacity;

/// <summary>What the autoscaler may do: look at every group of machines, and change the size of this cluster's.</summary>
public static class ClusterAutoscalerRights
{
    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) =>
    [
        new()
        {
            Sid = "Look",
            Actions =
            [
                "autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribeAutoScalingInstances",
                "autoscaling:DescribeLaunchConfigurations", "autoscaling:DescribeScalingActivities", "autoscaling:DescribeTags",
                "ec2:DescribeImages", "ec2:DescribeInstanceTypes", "ec2:DescribeLaunchTemplateVersions",
            ],
            AnyResource = "AWS knows no resource for looking at groups, templates and instance types",
        },
        new()
        {
            Sid = "LookAtNodeGroups",
            Actions = ["eks:DescribeNodegroup"],
            Resources = [facts.Account.Regional("eks", $"nodegroup/{facts.ClusterName}/*/*")],
        },
        new()
        {
            Sid = "Resize",
            Actions = ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
            Resources = [facts.Account.Regional("autoscaling", "autoScalingGroup:*:autoScalingGroupName/*")],
            Conditions = [PolicyCondition.TextIs($"aws:ResourceTag/k8s.io/cluster-autoscaler/{facts.ClusterName}", "owned")],
        },
    ];
}
