using Pulumi;
using Pulumi.Github;

namespace Slipway.Repositories;

/// <summary>A long-lived branch, its repository, and the app that may write to it without a pull request.</summary>
public sealed record GuardedBranchArgs
{
    public required Repository Repository { get; init; }

    public required ProtectedBranch Branch { get; init; }

    public required Output<GetGithubAppResult> App { get; init; }

    /// <summary>The branches themselves, where they are made: a branch cannot be made under a protection that wants pull requests.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
