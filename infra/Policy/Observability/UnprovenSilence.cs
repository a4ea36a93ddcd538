namespace Slipway.Policy.Observability;

/// <summary>Alerts that may fire without reason.</summary>
public static class UnprovenSilence
{
    public static Rule Rule { get; } = new()
    {
        Id = "unproven-silence",
        Title = "Every alert has a test in which it must not fire",
        Reason = "An alert that cries wolf is soon ignored",
        Remedy = "give the kind of alert a case in which it is silent",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.SilentWhen is null
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} has no test in which it is silent"),
    };
}
