using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Network;

/// <summary>What the service that records traffic may do: take on its role, and write into one log group.</summary>
public static class FlowLogPolicies
{
    /// <summary>Only for flow logs of the account itself: no other's can be made to write here.</summary>
    public static string Trust(AwsAccount account) => PolicyDocument.Of(new PolicyStatement
    {
        Principals = [PolicyPrincipal.Service("vpc-flow-logs.amazonaws.com")],
        Actions = ["sts:AssumeRole"],
        Conditions =
        [
            PolicyCondition.TextIs("aws:SourceAccount", account.Id),
            PolicyCondition.ArnIsLike("aws:SourceArn", account.Regional("ec2", "vpc-flow-log/*")),
        ],
    });

    public static string Writing(string logGroupArn) => PolicyDocument.Of(new PolicyStatement
    {
        Actions = ["logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        Resources = [$"{logGroupArn}:*"],
    });
}
