using System.Globalization;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Dashboards;

/// <summary>A product's dashboard: the groups of its file, a row each, and a panel for each signal.</summary>
public static class ProductDashboard
{
    private const int Width = 8;

    private const int Height = 8;

    private const int PerRow = 3;

    private static readonly Panel.Source s_prometheus = new("prometheus", "prometheus");

    public static Dashboard For(MonitoredProduct at) => new()
    {
        Uid = at.Product.Name,
        Title = $"{at.Product.Name} in {at.Environment}",
        Panels = [.. Panels(at)],
    };

    private static IEnumerable<Panel> Panels(MonitoredProduct at)
    {
        var (id, y) = (0, 0);
        foreach (var group in at.Product.Dashboard.Append(Delivery(at)).DistinctBy(group => group.Name))
        {
            var shown = group.Value.Select(signal => (signal, Measured: Measurements.For(at, signal))).Where(item => item.Measured.Count > 0).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            yield return new() { Id = ++id, Type = "row", Title = group.Name, GridPos = new(1, PerRow * Width, 0, y++) };
            for (var index = 0; index < shown.Count; index++)
            {
                var position = new Panel.Position(Height, Width, index % PerRow * Width, y + (index / PerRow * Height));
                yield return Graph(++id, at, shown[index].signal, shown[index].Measured, position);
            }

            y += (shown.Count + PerRow - 1) / PerRow * Height;
        }
    }

    /// <summary>The four figures of DORA, which every product has.</summary>
    private static Slipway.Spec.Reading.NamedValue<IReadOnlyList<SignalName>> Delivery(MonitoredProduct at) => new(
        "delivery",
        [
            .. new[] { Signal.DeploymentFrequency, Signal.LeadTime, Signal.DeploymentSuccess, Signal.TimeToRestore, Signal.FailedDeployments }
                .Select(signal => new SignalName(signal, Slipway.Spec.Reading.Shapes.KebabCase(signal.ToString()))),
        ]);

    private static Panel Graph(int id, MonitoredProduct at, SignalName signal, IReadOnlyList<Measurement> measured, Panel.Position position)
    {
        var limit = LimitOf(at, signal);
        return new()
        {
            Id = id,
            Type = "timeseries",
            Title = Wording.Noun(signal),
            Description = limit is null ? Wording.Felt(signal) : $"{Wording.Felt(signal)}; alert at {limit.Sign} {limit.Amount}",
            GridPos = position,
            Datasource = s_prometheus,
            FieldConfig = new(new(UnitOf(signal)) { Thresholds = limit is null ? null : Colours(limit) }),
            Targets = [.. measured.Select((item, index) => new Panel.Target(RefOf(index), item.Recorded.ToString(), Legend(item)))],
        };
    }

    private static Limit? LimitOf(MonitoredProduct at, SignalName signal) => at.Product.Objectives
        .Where(objective => objective.Condition.Signal == signal && objective.Condition.Threshold is not null)
        .Where(objective => objective.Condition.Environment is null || objective.Condition.Environment == at.Environment)
        .Select(objective => Limit.Missed(objective.Condition.Threshold!))
        .FirstOrDefault();

    private static Panel.Thresholds Colours(Limit limit) =>
        new("absolute", limit.IsUpper ? [new("green", null), new("red", limit.Value)] : [new("red", null), new("green", limit.Value)]);

    private static string UnitOf(SignalName signal) => signal.Signal switch
    {
        Signal.Network => "Bps",
        Signal.ImageSize => "bytes",
        Signal.Performance => "s",
        Signal.Health => "bool",
        _ => signal.Unit switch
        {
            AmountUnit.Seconds => "s",
            AmountUnit.Ratio => "percentunit",
            AmountUnit.PerSecond => "reqps",
            _ => "short",
        },
    };

    private static string RefOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : string.Create(CultureInfo.InvariantCulture, $"A{index}");

    private static string Legend(Measurement measurement) => string.Join(' ',
        new[] { measurement.Service, measurement.Operation, measurement.Percentile is { } percentile ? $"p{percentile}" : null }.OfType<string>());
}
