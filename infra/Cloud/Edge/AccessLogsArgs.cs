using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Edge;

/// <summary>Whose visits are logged, and for how long that is kept.</summary>
public sealed record AccessLogsArgs
{
    public required AwsAccount Account { get; init; }

    public required int Days { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> DistributionArn { get; init; }
}
