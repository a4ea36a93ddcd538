using Slipway.Spec.Reading;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>A repository and the rules that hold in it.</summary>
public sealed record GovernedRepositoryArgs
{
    public required string RepositoryName { get; init; }

    public required string Description { get; init; }

    public required RepositoryVisibility Visibility { get; init; }

    /// <summary>Whether it exists already: then it is taken over as it is, and never destroyed.</summary>
    public required bool IsAdopted { get; init; }

    /// <summary>The name of the GitHub App as which files are written; it may do so without a pull request.</summary>
    public required string App { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What each team may do, by the name that GitHub has in its URLs.</summary>
    public IReadOnlyList<NamedValue<TeamRole>> Teams { get; init; } = [];

    /// <summary>The actions that workflows here use beside GitHub's own, by name; GitHub takes such a list for public repositories.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    public required IReadOnlyList<MergeMethod> MergeMethods { get; init; }

    /// <summary>The branches that are there for good, the default one first; a repository that is made gets them.</summary>
    public required IReadOnlyList<string> LongLived { get; init; }

    public required IReadOnlyList<ProtectedBranch> Branches { get; init; }

    public required IReadOnlyList<DeploymentEnvironment> Environments { get; init; }
}
