using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;

namespace Slipway.Observability.Dashboards;

/// <summary>How the products of an environment are delivered, side by side: the four figures of DORA, a line for each product.</summary>
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

    private static IReadOnlyList<SignalPanel> Panels(WatchedEnvironment environment) =>
    [
        .. DashboardGroups.Delivery.Select(signal => new SignalPanel(
            signal,
            [.. environment.Products.SelectMany(product => Measurements.For(product, signal))]) { IsOfProducts = true }),
    ];
}
