using Pulumi;

namespace Slipway.Repositories.Files;

/// <summary>A repository, what is put into it, and what has to be there before.</summary>
public sealed record EquippedRepositoryArgs
{
    public required string Repository { get; init; }

    /// <summary>The product's file that the files are made from, which their commits name.</summary>
    public required string Source { get; init; }

    /// <summary>The long-lived branches; GitHub takes workflows and code owners from the branch that a change is for.</summary>
    public required IReadOnlyList<string> Branches { get; init; }

    /// <summary>Content by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    public required IReadOnlyList<RepositoryLabel> Labels { get; init; }

    /// <summary>Protection and environments: a workflow that names an environment before it is there brings it about, unprotected.</summary>
    public required IReadOnlyList<Resource> After { get; init; }
}
