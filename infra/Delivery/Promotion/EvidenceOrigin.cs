namespace Slipway.Delivery.Promotion;

/// <summary>Which job vouches for a piece of evidence, as GitHub has signed it.</summary>
public sealed record EvidenceOrigin
{
    /// <summary>The repository with its owner.</summary>
    public required string Repository { get; init; }

    /// <summary>The path of the workflow's file in that repository.</summary>
    public required string Workflow { get; init; }

    /// <summary>The branch or tag that the workflow ran for, in full: refs/heads/main.</summary>
    public required string Reference { get; init; }

    public required string Commit { get; init; }

    /// <summary>What started the workflow: push, release, workflow_run and so on.</summary>
    public required string Event { get; init; }

    /// <summary>The environment that the job was in; null when it was in none.</summary>
    public string? Environment { get; init; }

    public required string Run { get; init; }

    /// <summary>When GitHub gave the token to the job.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    public string RunUrl => $"https://github.com/{Repository}/actions/runs/{Run}";
}
