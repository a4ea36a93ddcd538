using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Reading;

namespace Slipway.Observability.Dashboards;

/// <summary>What a product's dashboard shows: the groups of its file, its stores, and the figures of delivery.</summary>
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
        return [.. own, .. Missing("stores", Stores(at), shown), .. Missing("delivery", Delivery, shown)];
    }

    /// <summary>Every signal that it shows, once.</summary>
    public static IEnumerable<SignalName> SignalsOf(MonitoredProduct at) => For(at).SelectMany(group => group.Value).Distinct();

    private static IReadOnlyList<SignalName> Stores(MonitoredProduct at) =>
        StoreExporters.For(at.Product, at.Environment).Any() ? Names(Signal.DatabaseConnections, Signal.CacheMemory) : [];

    private static IEnumerable<NamedValue<IReadOnlyList<SignalName>>> Missing(string title, IReadOnlyList<SignalName> signals, HashSet<SignalName> shown) =>
        signals.Where(signal => !shown.Contains(signal)).ToList() is { Count: > 0 } missing ? [new(title, missing)] : [];

    private static IReadOnlyList<SignalName> Names(params IReadOnlyList<Signal> signals) =>
        [.. signals.Select(signal => new SignalName(signal, Shapes.KebabCase(signal.ToString())))];
}
