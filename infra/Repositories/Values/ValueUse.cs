namespace Slipway.Repositories.Values;

/// <summary>A place in a generated workflow where a secret or a variable is used.</summary>
public sealed record ValueUse
{
    public required string Name { get; init; }

    public required bool IsSecret { get; init; }

    /// <summary>The displayed name of the workflow.</summary>
    public required string Workflow { get; init; }

    /// <summary>The displayed name of the job.</summary>
    public required string Job { get; init; }

    /// <summary>The displayed name of the step; null where the whole job uses it.</summary>
    public string? Step { get; init; }

    /// <summary>The environment of GitHub that the job runs in, whose values it sees beside those of the repository.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether a run for a pull request of the repository itself comes to it.</summary>
    public bool OnPullRequests { get; init; }

    /// <summary>Whether such a run fails without it.</summary>
    public bool NeededOnPullRequests { get; init; }

    /// <summary>Workflow, job and step, as findings name them.</summary>
    public string Place => Step is null ? $"{Workflow}: {Job}" : $"{Workflow}: {Job}: {Step}";
}
