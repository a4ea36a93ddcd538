namespace Slipway.Cloud.GuardRails;

/// <summary>What is watched besides what GuardDuty always watches.</summary>
public sealed record ThreatDetectionArgs
{
    /// <summary>The features, as GuardDuty calls them.</summary>
    public required IReadOnlyList<string> Features { get; init; }
}
