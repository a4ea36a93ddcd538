using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>A signal of one service in one environment: the query that measures it, and the series that would make it what it is.</summary>
public sealed record Measurement
{
    public required SignalName Signal { get; init; }

    public required MonitoredProduct At { get; init; }

    /// <summary>The component or dependency, or the product where it is about the whole.</summary>
    public required string Service { get; init; }

    public string? Operation { get; init; }

    public int? Percentile { get; init; }

    public Duration? Window { get; init; }

    /// <summary>Whether the value is right only once the window is full, as that of a rate is and that of a share is not.</summary>
    public bool NeedsFullWindow { get; init; }

    public required Query Query { get; init; }

    public required Sampler Sampler { get; init; }

    /// <summary>The name of the recorded series: what, and how it was aggregated.</summary>
    public string RecordedAs
    {
        get
        {
            var how = (Percentile is { } percentile ? $"p{percentile}_" : "") + (Window is { } window ? window.ToString() : "now");
            return $"slipway:{Signal.Name.Replace('-', '_')}:{how}";
        }
    }

    public SortedDictionary<string, string> Labels
    {
        get
        {
            var labels = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                [MetricLabels.Product] = At.Product.Name,
                [MetricLabels.Environment] = At.Environment,
                [MetricLabels.Service] = Service,
            };
            if (Operation is not null)
            {
                labels["operation"] = Operation;
            }

            return labels;
        }
    }

    /// <summary>The recorded series, which alerts and dashboards read.</summary>
    public Selector Recorded => Labels.Aggregate(Selector.Of(RecordedAs), (selector, label) => selector.Where(label.Key, label.Value));

    /// <summary>What tells one measurement from another.</summary>
    public string Key => Recorded.ToString();
}
