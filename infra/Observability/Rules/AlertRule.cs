using Slipway.Observability.RuleTests;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec.Alerts;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Observability.Rules;

/// <summary>An alert of one service: when it fires, what it says, and the cases that prove both.</summary>
public sealed record AlertRule
{
    public const string SeverityLabel = "severity";

    /// <summary>The label with what the alert is about, which decides what silences it.</summary>
    public const string SignalLabel = "signal";

    public const string CategoryLabel = "category";

    /// <summary>The label with the strategy of the rollback that the alert starts.</summary>
    public const string RollbackLabel = "rollback";

    public required string Name { get; init; }

    public required MonitoredProduct At { get; init; }

    public required string Service { get; init; }

    public required SignalName Signal { get; init; }

    public required Query Condition { get; init; }

    public required Duration For { get; init; }

    /// <summary>How long it goes on after its condition has ceased, so that one good moment does not count as over.</summary>
    public Duration? KeepFiringFor { get; init; }

    public required AlertSeverity Severity { get; init; }

    public string? Category { get; init; }

    /// <summary>The strategy of the rollback that it starts; null where it starts none.</summary>
    public string? Strategy => Labels.FirstOrDefault(label => label.Name == RollbackLabel)?.Value;

    /// <summary>Labels beyond those that every alert has.</summary>
    public IReadOnlyList<NamedValue<string>> Labels { get; init; } = [];

    /// <summary>With a template where the value stands.</summary>
    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Runbook { get; init; }

    public string? Decision { get; init; }

    /// <summary>What decides about it and stands in no file of the product's, but among the house's defaults.</summary>
    public IReadOnlyList<string> LeftOpen { get; init; } = [];

    /// <summary>At most how long after it began somebody is told.</summary>
    public required Duration DetectedWithin { get; init; }

    /// <summary>How its value is shown.</summary>
    public AmountUnit? Unit { get; init; }

    public IReadOnlyList<AlertCase> Cases { get; init; } = [];

    /// <summary>What tells it from every other alert of the environment.</summary>
    public string Id => $"{At.Product.Name}/{Name}/{string.Join('/', Labels.Select(label => label.Value).Prepend(Service))}";

    /// <summary>Every label that it has when it fires, but for its name.</summary>
    public SortedDictionary<string, string> AllLabels
    {
        get
        {
            var labels = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                [MetricLabels.Product] = At.Product.Name,
                [MetricLabels.Environment] = At.Environment,
                [MetricLabels.Service] = Service,
                [SeverityLabel] = SeverityWord(Severity),
                [SignalLabel] = Signal.Name,
            };
            if (Category is not null)
            {
                labels[CategoryLabel] = Category;
            }

            foreach (var label in Labels)
            {
                labels[label.Name] = label.Value;
            }

            return labels;
        }
    }

    public static string SeverityWord(AlertSeverity severity) => Shapes.KebabCase(severity.ToString());

    public SortedDictionary<string, string> Annotations(AlertLinks links)
    {
        var annotations = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["summary"] = Summary,
            ["description"] = Description,
            ["runbook_url"] = AlertLinks.Runbook(At.Product, Runbook),
            ["dashboard_url"] = links.Dashboard(At.Product),
            ["detected_within"] = DetectedWithin.ToString(),
        };
        if (Decision is not null)
        {
            annotations["decision"] = Decision;
        }

        if (LeftOpen.Count > 0)
        {
            annotations["house_defaults"] = string.Join(", ", LeftOpen);
        }

        return annotations;
    }
}
