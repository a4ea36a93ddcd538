using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Network;

/// <summary>What the service that records traffic may do: take on its role, and write into one log group.</summary>
public static class FlowLogPolicies
{
    public static string Trust() => PolicyDocument.TrustedBy("vpc-flow-logs.amazonaws.com");

    public static string Writing(string logGroupArn) => PolicyDocument.Of(new PolicyStatement
    {
        Actions = ["logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        Resources = [$"{logGroupArn}:*"],
    });
}
