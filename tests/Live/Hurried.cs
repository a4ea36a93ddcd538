using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Tests.Observability;

namespace Slipway.Tests.Live;

/// <summary>A product of the repository whose intervals are seconds and whose addresses are on loopback; all else is its own.</summary>
internal static class Hurried
{
    public static Duration Second { get; } = Duration.Parse("1s");

    private static readonly Duration s_window = Duration.Parse("10s");

    private static readonly Duration s_pending = Duration.Parse("2s");

    public static MonitoredProduct Product(string name, string environment, string url, params IReadOnlyList<(string Component, string Url)> urls)
    {
        var product = Watched.Catalog.Find(name)!;
        return new(
            product with
            {
                Monitoring = product.Monitoring with { Scrape = Second, Evaluate = Second },
                Components = [.. product.Components.Select(component => component with
                {
                    Port = null,
                    Metrics = component.Metrics is null ? null : component.Metrics with { Port = null, Token = null },
                    Health = [.. component.Health.Select(health => health with { Interval = Second, Timeout = Second })],
                })],
                Environments = [.. product.Environments.Select(item => item with
                {
                    Url = url,
                    Urls = [.. urls.Select(item => new NamedValue<string>(item.Component, item.Url))],
                })],
                Objectives = [.. product.Objectives.Select(objective => objective with { Condition = Soon(objective.Condition) })],
                Alerts = [.. product.Alerts.Select(alert => alert with { For = alert.For > s_pending ? s_pending : alert.For })],
                Rollback = product.Rollback with
                {
                    Triggers = [.. product.Rollback.Triggers.Select(trigger => trigger with { Condition = Soon(trigger.Condition) })],
                },
                Routing = product.Routing with
                {
                    GroupWait = Second,
                    GroupInterval = Second,
                    Routes = [.. product.Routing.Routes.Select(route => route with { GroupInterval = Second })],
                },
            },
            environment,
            HasPipeline: true);
    }

    private static ConditionSpec Soon(ConditionSpec condition) => condition with { Window = condition.Window is null ? null : s_window };
}
