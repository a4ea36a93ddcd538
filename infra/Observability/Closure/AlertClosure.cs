using Slipway.Observability.Dashboards;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Observability.Runbooks;
using Slipway.Observability.Watching;
using Slipway.Spec.Alerts;

namespace Slipway.Observability.Closure;

/// <summary>Every alert of an environment beside whom it reaches, what to do, where to look, and the tests that prove it.</summary>
public static class AlertClosure
{
    public static IReadOnlyList<ClosedAlert> For(WatchedEnvironment environment)
    {
        var file = AlertRouting.For(environment.Products, environment.Platform);
        var fetched = ReceiverSecrets.OfChannels(environment.Products.Select(product => product.Product), environment.Platform);
        return
        [
            .. from product in environment.Products
               let pages = RunbookPages.For(product.Product).Select(page => page.Name).ToHashSet(StringComparer.Ordinal)
               let dashboard = ProductDashboard.For(product)
               from alert in RuleGroups.AlertsOf(product)
               select Of(alert, file, fetched, environment.Platform) with
               {
                   Runbook = RunbookPages.PathOf(alert.Runbook) is var path && pages.Contains(path) ? path : null,
                   Dashboard = dashboard.Panels.Any(panel => panel.Targets is { Count: > 0 }) ? dashboard.Title : null,
               },
        ];
    }

    private static ClosedAlert Of(AlertRule alert, AlertmanagerFile file, IReadOnlyList<string> fetched, PlatformReceivers platform)
    {
        var receivers = RouteTree.ReceiversOf(file.Route, LabelsOf(alert)).ToList();
        var secrets = file.Receivers.Where(receiver => receivers.Contains(receiver.Name))
            .SelectMany(receiver => receiver.SecretFiles)
            .Select(path => path[(platform.SecretsFolder.Length + 1)..])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Alert = alert,
            Receivers = receivers,
            Untold = [.. Intended(alert).Where(channel => !secrets.Contains(PlatformReceivers.KeyOf(alert.At.Product.Name, channel.Secret!))).Select(channel => channel.Name)],
            Secrets = secrets,
            Unfetched = [.. secrets.Except(fetched, StringComparer.Ordinal)],
            Runbook = null,
            Dashboard = null,
            FiresWhen = alert.Cases.FirstOrDefault(item => item.Checks.Any(check => check.State == AlertState.Firing))?.Name,
            SilentWhen = alert.Cases.FirstOrDefault(item => item.Checks.All(check => check.State is AlertState.Quiet or AlertState.Inactive))?.Name,
        };
    }

    private static SortedDictionary<string, string> LabelsOf(AlertRule alert) =>
        new(alert.AllLabels, StringComparer.Ordinal) { ["alertname"] = alert.Name };

    // Those whom a rollback notifies, or the first route that speaks of the alert, or the default: not what Alertmanager was told, but what was meant.
    private static IReadOnlyList<ChannelSpec> Intended(AlertRule alert)
    {
        var product = alert.At.Product;
        var route = product.Routing.Routes.FirstOrDefault(route => (route.Category is null || route.Category == alert.Category)
            && (route.Environment is null || route.Environment == alert.At.Environment)
            && (route.Severity is null || route.Severity == alert.Severity));
        var strategy = product.Rollback.Strategies.FirstOrDefault(strategy => strategy.Name == alert.Strategy);
        return ProductReceivers.Reachable(product, strategy is { Notify.Count: > 0 } ? strategy.Notify : route?.To ?? product.Routing.Default);
    }
}
