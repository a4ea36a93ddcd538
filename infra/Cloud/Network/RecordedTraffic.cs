using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Iam;

namespace Slipway.Cloud.Network;

/// <summary>A record of who talked to whom in a network, encrypted and kept long enough to look into an incident.</summary>
public sealed class RecordedTraffic : ComponentResource
{
    public const string Token = "slipway:cloud:RecordedTraffic";

    private const int RetentionDays = 90;
    private const int AggregationSeconds = 600;

    public RecordedTraffic(string name, RecordedTrafficArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var records = new LogGroup(
            name,
            new() { RetentionInDays = RetentionDays, KmsKeyId = args.LogsKeyArn },
            new() { Parent = this });
        var role = new Role(name, new() { AssumeRolePolicy = FlowLogPolicies.Trust(args.Account) }, new() { Parent = this });
        var policy = new RolePolicy(
            name,
            new() { Role = role.Id, Policy = records.Arn.Apply(FlowLogPolicies.Writing) },
            new() { Parent = this });

        _ = new FlowLog(
            name,
            new()
            {
                VpcId = args.VpcId,
                TrafficType = "ALL",
                LogDestinationType = "cloud-watch-logs",
                LogDestination = records.Arn,
                IamRoleArn = role.Arn,
                MaxAggregationInterval = AggregationSeconds,
                Tags = { ["Name"] = name },
            },
            new() { Parent = this, DependsOn = { policy } });
        RegisterOutputs();
    }
}
