using Pulumi;
using Slipway.Signals.Measuring;

namespace Slipway.Delivery.Traffic;

/// <summary>Which product is reached, with which certificates, and who may ask.</summary>
public sealed record ReachableProductArgs
{
    public required MonitoredProduct At { get; init; }

    public required Output<string> Namespace { get; init; }

    /// <summary>The ARNs of certificates by the hosts that they are good for.</summary>
    public required IReadOnlyDictionary<string, Output<string>> Certificates { get; init; }

    /// <summary>The security groups that let in a site at the edge and nobody else, by what the product calls the site.</summary>
    public required IReadOnlyDictionary<string, Output<string>> Doors { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
