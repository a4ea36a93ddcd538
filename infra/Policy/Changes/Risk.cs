using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>A change that somebody should look at before it happens.</summary>
public sealed record Risk
{
    /// <summary>What kind it is, and what it is about: <c>fewer-approvals:piwardrive-main</c>. A decision that lowers a guard rail names it.</summary>
    public required string Id { get; init; }

    public required ResourceChange Change { get; init; }

    public required string Message { get; init; }

    /// <summary>Whether something that keeps people from mistakes is less than it was.</summary>
    public bool LowersGuardRail { get; init; }

    /// <summary>For what Pulumi refuses to let go: the commands of somebody who means it, and what becomes of it then.</summary>
    public string? LettingGo { get; init; }

    /// <summary>The decision that acknowledges it; null where none does.</summary>
    public Decision? Decision { get; init; }
}
