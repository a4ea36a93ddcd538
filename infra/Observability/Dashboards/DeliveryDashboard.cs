using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Dashboards;

/// <summary>How the products of an environment are delivered, side by side: the four figures of DORA, for each product a line, and another where it misses its aim.</summary>
public static class DeliveryDashboard
{
    public const string Name = "delivery";

    public static Dashboard For(WatchedEnvironment environment) => new()
    {
        Uid = Name,
        Title = $"Delivery to {environment.Name}",
        Time = new("now-30d", "now"),
        Panels = [.. PanelGrid.Of([("delivery", Panels(environment))])],
    };

    internal static IReadOnlyList<SignalPanel> Panels(WatchedEnvironment environment) =>
    [
        .. DashboardGroups.Delivery.Select(signal => new SignalPanel(
            signal,
            [.. environment.Products.SelectMany(product => Measurements.For(product, signal))])
        {
            IsOfProducts = true,
            Aims = [.. Aims(environment, signal)],
        }),
    ];

    private static IEnumerable<(string Product, Limit Limit)> Aims(WatchedEnvironment environment, SignalName signal) =>
        from product in environment.Products
        let limit = ProductDashboard.LimitOf(product, signal)
        where limit is not null
        select (product.Product.Name, limit);
}
