using Slipway.Observability.Closure;

namespace Slipway.Policy.Observability;

/// <summary>Receivers without what they sign in with.</summary>
public static class UnfetchedSecret
{
    public static Rule Rule { get; } = new()
    {
        Id = "unfetched-secret",
        Title = "Every secret that a receiver reads is fetched into the cluster",
        Reason = "Alertmanager would know whom to tell and could not",
        Remedy = "declare the secret of the channel in the product's file",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.Unfetched.Count > 0
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} {Gap(alert)}"),
    };

    private static string Gap(ClosedAlert alert) =>
        $"needs {string.Join(", ", alert.Unfetched)}, which nobody fetches";
}
