using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Network;

/// <summary>Which network's traffic is recorded, and with which key the records are encrypted.</summary>
public sealed record RecordedTrafficArgs
{
    /// <summary>The account that may record, so that no other's service can be made to write here.</summary>
    public required AwsAccount Account { get; init; }

    public required Output<string> VpcId { get; init; }

    public required Output<string> LogsKeyArn { get; init; }
}
