using System.Globalization;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Dashboards;

/// <summary>A signal as a graph, with the unit that it has and the line from which on it is wrong.</summary>
internal sealed record SignalPanel(SignalName Signal, IReadOnlyList<Measurement> Measured)
{
    private static readonly Panel.Source s_prometheus = new("prometheus", "prometheus");

    /// <summary>Where it begins to be wrong; null where nobody said.</summary>
    public Limit? Limit { get; init; }

    /// <summary>Whether a line is of a product, rather than of a part of one.</summary>
    public bool IsOfProducts { get; init; }

    /// <summary>Lines at which products begin to miss what they aim for, where each has its own.</summary>
    public IReadOnlyList<(string Product, Limit Limit)> Aims { get; init; } = [];

    public string Title => Wording.Noun(Signal);

    public Panel At(int id, Panel.Position position) => new()
    {
        Id = id,
        Type = "timeseries",
        Title = Title,
        Description = Limit is null ? Wording.Felt(Signal) : $"{Wording.Felt(Signal)}; alert at {Limit.Sign} {Limit.Amount}",
        GridPos = position,
        Datasource = s_prometheus,
        FieldConfig = new(new(Unit) { Thresholds = Limit is null ? null : Colours(Limit) }),
        Targets =
        [
            .. Measured.Select((item, index) => new Panel.Target(RefOf(index), item.Recorded.ToString(), Legend(item))),
            .. Aims.Select((aim, index) => new Panel.Target(
                RefOf(Measured.Count + index), Query.Vector(aim.Limit.Value).Text, $"{aim.Product} misses its aim at {aim.Limit.Sign} {aim.Limit.Amount}")),
        ],
    };

    private static Panel.Thresholds Colours(Limit limit) =>
        new("absolute", limit.IsUpper ? [new("green", null), new("red", limit.Value)] : [new("red", null), new("green", limit.Value)]);

    private string Unit => Signal.Signal switch
    {
        Spec.Objectives.Signal.Network => "Bps",
        Spec.Objectives.Signal.ImageSize => "bytes",
        Spec.Objectives.Signal.Performance => "s",
        Spec.Objectives.Signal.Health => "bool",
        _ => Signal.Unit switch
        {
            AmountUnit.Seconds => "s",
            AmountUnit.Ratio => "percentunit",
            AmountUnit.PerSecond => "reqps",
            _ => "short",
        },
    };

    private static string RefOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : string.Create(CultureInfo.InvariantCulture, $"A{index}");

    private string Legend(Measurement measurement) => IsOfProducts
        ? measurement.At.Product.Name
        : string.Join(' ', Parts(measurement).OfType<string>());

    private static IEnumerable<string?> Parts(Measurement measurement) =>
        [measurement.Service, measurement.Operation, measurement.Percentile is { } percentile ? $"p{percentile}" : null];
}
