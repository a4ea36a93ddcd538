using Pulumi;

namespace Slipway.Delivery.Workloads;

/// <summary>Which component, and where.</summary>
public sealed record ReadyComponentArgs
{
    public required DeliveredComponent Delivered { get; init; }

    public required Output<string> Namespace { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
