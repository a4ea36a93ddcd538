using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>The log group of one product, encrypted and kept as long as the product asks.</summary>
public sealed class KeptLogs : ComponentResource
{
    public const string Token = "slipway:cluster:KeptLogs";

    public KeptLogs(string name, KeptLogsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var group = new LogGroup(
            name,
            new()
            {
                Name = args.Logs.Group,
                RetentionInDays = args.Logs.RetentionDays,
                KmsKeyId = args.KeyArn,
                Tags = args.Tags.ToDictionary(),
            },
            new() { Parent = this });
        _ = new LogStream(name, new() { Name = ShippedLogs.Stream, LogGroupName = group.Name }, new() { Parent = this });

        RegisterOutputs();
    }
}
