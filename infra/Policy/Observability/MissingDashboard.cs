namespace Slipway.Policy.Observability;

/// <summary>Alerts that lead to a dashboard which shows nothing.</summary>
public static class MissingDashboard
{
    public static Rule Rule { get; } = new()
    {
        Id = "missing-dashboard",
        Title = "Every alert leads to a dashboard that shows something",
        Reason = "Nobody could see since when and how badly",
        Remedy = "give the product's dashboard a group with a signal that it has",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.Dashboard is null
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} leads to a dashboard with nothing on it"),
    };
}
