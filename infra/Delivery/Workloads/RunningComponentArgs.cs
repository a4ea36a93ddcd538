using Pulumi;

namespace Slipway.Delivery.Workloads;

/// <summary>Which version of a component runs, where, and as whom.</summary>
public sealed record RunningComponentArgs
{
    public required DeliveredComponent Delivered { get; init; }

    /// <summary>The image by its digest.</summary>
    public required string Image { get; init; }

    /// <summary>Whether the database is brought up to date first; going back leaves it as it is, since migrations only add.</summary>
    public required bool Migrates { get; init; }

    public required Output<string> Namespace { get; init; }

    public required Output<string> ServiceAccount { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
