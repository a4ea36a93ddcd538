using Slipway.Signals.Queries;

namespace Slipway.Signals.Metrics;

/// <summary>A metric that something exposes, with the labels that queries may rely on.</summary>
public sealed record Metric(string Name, MetricKind Kind, params IReadOnlyList<string> Labels)
{
    /// <summary>The names of the series that it consists of.</summary>
    public IReadOnlyList<string> Series => Kind == MetricKind.Histogram ? [$"{Name}_bucket", $"{Name}_count", $"{Name}_sum"] : [Name];

    public Selector Select() => Selector.Of(Name);

    public Selector Buckets() => Selector.Of($"{Name}_bucket");

    public Selector Counts() => Selector.Of($"{Name}_count");
}
