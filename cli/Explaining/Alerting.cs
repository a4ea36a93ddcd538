using Slipway.Observability.Closure;

namespace Slipway.Cli.Explaining;

/// <summary>Alerts with everything that makes them worth something: whom they reach, what to do, and what proves them.</summary>
internal sealed class Alerting(Estate estate)
{
    /// <summary>Alerts that follow from something else than an entry of their own.</summary>
    public IEnumerable<Candidate> Generated() =>
        from alert in estate.Alerts
        group alert by (alert.Alert.Name, Product: alert.Alert.At.Product.Name) into alerts
        where estate.Catalog.Origins[alerts.Key.Product][$"alerts.{alerts.Key.Name}"] is null
        select Candidate.Known("alert", [alerts.Key.Name], alerts.Key.Product, () => [.. Of(alerts.Key.Product, alerts.Key.Name)]);

    public IEnumerable<Section> Of(string product, string name) =>
        from alert in estate.Alerts
        where alert.Alert.Name == name && alert.Alert.At.Product.Name == product
        select new Section($"in {alert.Alert.At.Environment}, of {alert.Alert.Service}", [.. Lines(alert)]);

    private static IEnumerable<string> Lines(ClosedAlert alert)
    {
        yield return $"fires when {alert.Alert.Condition} for {alert.Alert.For}";
        yield return $"tells {Listed(alert.Receivers)}";
        yield return $"which needs the secrets {Listed(alert.Secrets)}";
        yield return $"runbook {alert.Runbook ?? "none"}";
        yield return $"dashboard {alert.Dashboard ?? "none"}";
        yield return $"proved to fire by the case: {alert.FiresWhen ?? "none"}";
        yield return $"proved to be silent by the case: {alert.SilentWhen ?? "none"}";
    }

    private static string Listed(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);
}
