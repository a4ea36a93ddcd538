using Slipway.Delivery.Rollback;

namespace Slipway.Pipelines.Own;

/// <summary>What the workflows of this repository have to know of a stack.</summary>
public sealed record OwnStack(string Name)
{
    /// <summary>The stack whose versions come here next; null for the first one.</summary>
    public string? Follows { get; init; }

    /// <summary>The role that may look at everything and change nothing.</summary>
    public required string PreviewRole { get; init; }

    public required string DeployRole { get; init; }

    public required string Region { get; init; }

    /// <summary>Where Pulumi keeps its state; null for Pulumi's own service.</summary>
    public string? StateUrl { get; init; }

    /// <summary>The runner that reaches the cluster.</summary>
    public required string Runner { get; init; }

    /// <summary>Where figures are pushed to from inside the cluster; null where the runner is not there.</summary>
    public string? PushUrl { get; init; }

    /// <summary>The cluster in AWS; null where the stack's settings say how another one is reached.</summary>
    public string? Cluster { get; init; }

    /// <summary>The products that practise going back there.</summary>
    public IReadOnlyList<RollbackDrill> Drills { get; init; } = [];
}
