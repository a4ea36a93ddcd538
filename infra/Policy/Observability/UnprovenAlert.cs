namespace Slipway.Policy.Observability;

/// <summary>Alerts that nobody has seen fire.</summary>
public static class UnprovenAlert
{
    public static Rule Rule { get; } = new()
    {
        Id = "unproven-alert",
        Title = "Every alert has a test in which it has to fire",
        Reason = "A misspelt label or a wrong unit keeps an alert silent for ever",
        Remedy = "give the kind of alert a case in which it fires",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.FiresWhen is null
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} has no test in which it fires"),
    };
}
