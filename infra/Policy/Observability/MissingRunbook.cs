using Slipway.Observability.Closure;

namespace Slipway.Policy.Observability;

/// <summary>Alerts that lead to a page which is not there.</summary>
public static class MissingRunbook
{
    public static Rule Rule { get; } = new()
    {
        Id = "missing-runbook",
        Title = "Every alert leads to a page that says what to do",
        Reason = "Whoever is called at night would have to find out by himself",
        Remedy = "write the runbook in the product's file, under the name that the alert gives",
        Mistakes = environment =>
            from alert in environment.Alerts
            where alert.Runbook is null
            select new Breach(alert.Alert.Id, $"{alert.Alert.Name} of {alert.Alert.Service} {Gap(alert)}"),
    };

    private static string Gap(ClosedAlert alert) =>
        $"leads to the runbook {alert.Alert.Runbook}, which is not there";
}
