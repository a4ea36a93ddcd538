using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.GuardRails;

/// <summary>Whose doings are written down, and what keeps them from other eyes.</summary>
public sealed record AuditTrailArgs
{
    public required AwsAccount Account { get; init; }

    /// <summary>For how many days what was written is kept.</summary>
    public required int KeptDays { get; init; }

    public required Output<string> KeyArn { get; init; }
}
