namespace Slipway.Repositories;

/// <summary>What a repository's owner pays GitHub for, which decides what private repositories may have.</summary>
public enum GithubPlan
{
    Free,
    Pro,
    Team,
    Enterprise,
}
