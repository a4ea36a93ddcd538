namespace Slipway.Repositories;

/// <summary>An environment of a repository: which refs deploy there, and after what wait.</summary>
public sealed record DeploymentEnvironment
{
    public required string Name { get; init; }

    /// <summary>The branches that may deploy, by name or pattern; without branches and tags, every protected branch may.</summary>
    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The teams and people of whom one has to approve; nobody waits for anybody without any.</summary>
    public IReadOnlyList<string> ReviewerTeams { get; init; } = [];

    public IReadOnlyList<string> ReviewerUsers { get; init; } = [];

    public int WaitMinutes { get; init; }

    public bool AllowsSelfReview { get; init; }

    public bool AllowsAdministratorBypass { get; init; }
}
