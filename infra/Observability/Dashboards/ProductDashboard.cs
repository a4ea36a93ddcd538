using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Dashboards;

/// <summary>A product's dashboard: a row for each group, a panel for each signal, and a mark for each deployment.</summary>
public static class ProductDashboard
{
    public static Dashboard For(MonitoredProduct at) => new()
    {
        Uid = at.Product.Name,
        Title = $"{at.Product.Name} in {at.Environment}",
        Annotations = new([new("Deployments", Deployments(at).Text, "{{outcome}}")]),
        Panels = [.. PanelGrid.Of(DashboardGroups.For(at).Select(group => (group.Name, Panels(at, group.Value))))],
    };

    /// <summary>Has a value while a deployment just ended.</summary>
    public static Query Deployments(MonitoredProduct at) =>
        Query.Increase(at.Of(DeliveryMetrics.Deployments.Select()), Duration.FromMinutes(5)).Compared(">", Query.Number(0));

    private static IReadOnlyList<SignalPanel> Panels(MonitoredProduct at, IEnumerable<SignalName> signals) =>
    [
        .. signals.Select(signal => new SignalPanel(signal, Measurements.For(at, signal)) { Limit = LimitOf(at, signal) })
            .Where(panel => panel.Measured.Count > 0),
    ];

    /// <summary>Where a signal begins to miss what the product aims for; null where it aims for nothing.</summary>
    internal static Limit? LimitOf(MonitoredProduct at, SignalName signal) => at.Product.Objectives
        .Where(objective => objective.Condition.Signal == signal && objective.Condition.Threshold is { IsChange: false })
        .Where(objective => objective.Condition.Environment is null || objective.Condition.Environment == at.Environment)
        .Select(objective => Limit.Missed(objective.Condition.Threshold!))
        .FirstOrDefault();
}
