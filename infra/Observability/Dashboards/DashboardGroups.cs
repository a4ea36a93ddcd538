using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Reading;

namespace Slipway.Observability.Dashboards;

/// <summary>What a product's dashboard shows: the groups of its file, what else it has objectives for, its stores, and the figures of delivery.</summary>
public static class DashboardGroups
{
    /// <summary>The four figures of DORA, and what became of the newest deployments.</summary>
    public static IReadOnlyList<SignalName> Delivery { get; } = Names(
        Signal.DeploymentFrequency,
        Signal.LeadTime,
        Signal.DeploymentSuccess,
        Signal.TimeToRestore,
        Signal.FailedDeployments);

    public static IReadOnlyList<NamedValue<IReadOnlyList<SignalName>>> For(MonitoredProduct at)
    {
        var own = at.Product.Dashboard;
        var shown = own.SelectMany(group => group.Value).ToHashSet();
        var stores = Stores(at);
        var promised = Promised(at).Except([.. stores, .. Delivery]).ToList();
        return [.. own, .. Missing("objectives", promised, shown), .. Missing("stores", stores, shown), .. Missing("delivery", Delivery, shown)];
    }

    /// <summary>Every signal that it shows, once.</summary>
    public static IEnumerable<SignalName> SignalsOf(MonitoredProduct at) => For(at).SelectMany(group => group.Value).Distinct();

    // What alerts speak of has to be seen where they lead.
    private static IEnumerable<SignalName> Promised(MonitoredProduct at) => at.Product.Objectives
        .Where(objective => objective.Condition.Environment is null || objective.Condition.Environment == at.Environment)
        .Select(objective => objective.Condition.Signal)
        .Where(signal => Measurements.For(at, signal).Count > 0);

    private static IReadOnlyList<SignalName> Stores(MonitoredProduct at) =>
        StoreExporters.For(at.Product, at.Environment).Any() ? Names(Signal.DatabaseConnections, Signal.CacheMemory) : [];

    private static IEnumerable<NamedValue<IReadOnlyList<SignalName>>> Missing(string title, IReadOnlyList<SignalName> signals, HashSet<SignalName> shown) =>
        signals.Where(signal => !shown.Contains(signal)).ToList() is { Count: > 0 } missing ? [new(title, missing)] : [];

    private static IReadOnlyList<SignalName> Names(params IReadOnlyList<Signal> signals) =>
        [.. signals.Select(signal => new SignalName(signal, Shapes.KebabCase(signal.ToString())))];
}
