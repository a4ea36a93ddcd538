using Pulumi;
using Slipway.Catalog;

namespace Slipway.Cluster.AddOns;

/// <summary>Which chart an add-on is, where it goes and with what values.</summary>
public sealed record AddOnArgs
{
    public required Chart Chart { get; init; }

    public required Output<string> Namespace { get; init; }

    public required IChartValues Values { get; init; }
}
