using Pulumi;

namespace Slipway.Cloud.GuardRails;

/// <summary>What is watched besides what GuardDuty always watches, and where it is told.</summary>
public sealed record ThreatDetectionArgs
{
    /// <summary>The features, as GuardDuty calls them.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    public required Output<string> AlarmTopicArn { get; init; }
}
