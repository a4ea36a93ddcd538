using Slipway.Observability.Closure;

namespace Slipway.Policy.Observability;

/// <summary>Alerts of which somebody is not told who should be.</summary>
public static class UnroutedAlert
{
    public static Rule Rule { get; } = new()
    {
        Id = "unrouted-alert",
        Title = "Every alert reaches the channels that its product's file names",
        Reason = "Something would break, and whoever is to mend it would not hear of it",
        Remedy = "add a route to those channels in the product's file, or take them out of it",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.Receivers.Count == 0 || alert.Untold.Count > 0
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} {Gap(alert)}"),
    };

    private static string Gap(ClosedAlert alert) =>
        alert.Receivers.Count == 0 ? "reaches no receiver" : $"does not reach {string.Join(", ", alert.Untold)}";
}
