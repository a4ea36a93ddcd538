namespace Slipway.Repositories;

/// <summary>A long-lived branch, and what a change has to satisfy before it is on it.</summary>
public sealed record ProtectedBranch
{
    public required string Name { get; init; }

    public required int Approvals { get; init; }

    public bool DismissesStaleReviews { get; init; } = true;

    public bool RequiresCodeOwners { get; init; } = true;

    public bool RequiresLastPushApproval { get; init; } = true;

    public bool RequiresSignatures { get; init; } = true;

    public bool RequiresLinearHistory { get; init; } = true;

    public bool RequiresResolvedConversations { get; init; } = true;

    public bool IncludesAdministrators { get; init; } = true;

    /// <summary>Whether a change has to be tested on top of what is on the branch now.</summary>
    public bool RequiresUpToDate { get; init; } = true;

    /// <summary>The displayed names of the jobs that must have passed.</summary>
    public IReadOnlyList<string> RequiredChecks { get; init; } = [];
}
