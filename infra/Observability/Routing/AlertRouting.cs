using Slipway.Delivery.Rollback;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Spec.Rollback;

namespace Slipway.Observability.Routing;

/// <summary>Who is told of which alert in an environment: the products' routing, below it the platform's own.</summary>
public static class AlertRouting
{
    public const string Platform = "platform/team";

    public const string Heartbeat = "platform/heartbeat";

    public const string Rollback = "platform/rollback";

    public static AlertmanagerFile For(IReadOnlyList<MonitoredProduct> products, PlatformReceivers platform)
    {
        IReadOnlyList<Route> heartbeat = platform.HeartbeatUrl is null ? [] : [HeartbeatRoute];
        return new()
        {
            Route = new()
            {
                Receiver = Platform,
                GroupBy = ["alertname", "namespace", "severity"],
                GroupWait = "30s",
                GroupInterval = "5m",
                RepeatInterval = "4h",
                Routes = [.. heartbeat, .. products.Select(RouteOf)],
            },
            Receivers =
            [
                .. OwnReceivers(platform),
                .. products.SelectMany(product => ReceiversOf(product, platform)).OrderBy(receiver => receiver.Name, StringComparer.Ordinal),
            ],
            InhibitRules = Inhibitions,
            Global = platform.PagerdutyUrl is { } pagerduty ? new(pagerduty) : null,
            Templates = [$"{platform.TemplatesFolder}/*.tmpl"],
        };
    }

    private static Route HeartbeatRoute { get; } = new()
    {
        Receiver = Heartbeat,
        Matchers = [$"alertname=\"{PlatformRules.Watchdog}\""],
        GroupWait = "0s",
        GroupInterval = "1m",
        RepeatInterval = "1m",
    };

    // What a dead service cannot give is no news; nor is a warning of what is critical already. Rollbacks are never held back.
    private static IReadOnlyList<InhibitRule> Inhibitions { get; } =
    [
        new()
        {
            SourceMatchers = [$"{AlertRule.SignalLabel}=\"{Name(Signal.Health)}\"", Critical, NoRollback],
            TargetMatchers = [$"{AlertRule.SignalLabel}=~\"{string.Join('|', SilencedByDeath.Select(Name))}\"", NoRollback],
            Equal = [MetricLabels.Product, MetricLabels.Environment, MetricLabels.Service],
        },
        new()
        {
            SourceMatchers = [Critical, NoRollback],
            TargetMatchers = [$"{AlertRule.SeverityLabel}=~\"warning|info\"", NoRollback],
            Equal = [MetricLabels.Product, MetricLabels.Environment, MetricLabels.Service, AlertRule.SignalLabel],
        },
    ];

    private static string Critical => $"{AlertRule.SeverityLabel}=\"critical\"";

    private static string NoRollback => $"{AlertRule.RollbackLabel}=\"\"";

    private static IEnumerable<Signal> SilencedByDeath =>
        [Signal.Availability, Signal.DatabaseQueryTime, Signal.ErrorRate, Signal.ResponseTime, Signal.Throughput];

    private static string Name(Signal signal) => Shapes.KebabCase(signal.ToString());

    private static Route RouteOf(MonitoredProduct at)
    {
        var routing = at.Product.Routing;
        var own = routing.Routes.Where(route => route.Environment is null || route.Environment == at.Environment).Select(route => RouteOf(at.Product, route));
        return new()
        {
            Receiver = ReceiverOf(at.Product, routing.Default),
            Matchers = [$"{MetricLabels.Product}=\"{at.Product.Name}\""],
            GroupBy = routing.GroupBy,
            GroupWait = routing.GroupWait.ToGo(),
            GroupInterval = routing.GroupInterval.ToGo(),
            RepeatInterval = routing.Repeat.ToGo(),
            Routes = [.. RollbackRoutes(at), .. own],
        };
    }

    private static IEnumerable<Route> RollbackRoutes(MonitoredProduct at)
    {
        var strategies = StrategiesOf(at);
        return
        [
            .. strategies.Count > 0 ? [RollbackRoute] : Array.Empty<Route>(),
            .. strategies.Where(strategy => strategy.Notify.Count > 0).Select(strategy => new Route
            {
                Receiver = ReceiverOf(at.Product, strategy.Notify),
                Matchers = [$"{AlertRule.RollbackLabel}=\"{strategy.Name}\""],
                GroupWait = "0s",
            }),
        ];
    }

    private static List<RollbackStrategySpec> StrategiesOf(MonitoredProduct at)
    {
        var used = RollbackAlerts.For(at).Select(alert => alert.Strategy).ToHashSet(StringComparer.Ordinal);
        return [.. at.Product.Rollback.Strategies.Where(strategy => used.Contains(strategy.Name))];
    }

    // The sensor is told at once and for each service; people are told besides.
    private static Route RollbackRoute { get; } = new()
    {
        Receiver = Rollback,
        Matchers = [$"{AlertRule.RollbackLabel}!=\"\""],
        Continue = true,
        GroupBy = ["alertname", MetricLabels.Product, MetricLabels.Service],
        GroupWait = RollbackCall.GroupWait.ToGo(),
        GroupInterval = "1m",
        RepeatInterval = "1h",
    };

    private static Route RouteOf(ProductSpec product, RouteSpec route) => new()
    {
        Receiver = ReceiverOf(product, route.To),
        Matchers =
        [
            .. Matcher(AlertRule.CategoryLabel, route.Category),
            .. Matcher(MetricLabels.Environment, route.Environment),
            .. Matcher(AlertRule.SeverityLabel, route.Severity is { } severity ? AlertRule.SeverityWord(severity) : null),
        ],
        GroupWait = route.GroupWait?.ToGo(),
        GroupInterval = (route.GroupInterval ?? Sooner(route.Repeat, product.Routing.GroupInterval))?.ToGo(),
        RepeatInterval = route.Repeat?.ToGo(),
    };

    // Whether it is time to repeat is only asked every group interval.
    private static Duration? Sooner(Duration? repeat, Duration groupInterval) => repeat < groupInterval ? repeat : null;

    private static IEnumerable<string> Matcher(string label, string? value) => value is null ? [] : [$"{label}=\"{value}\""];

    private static string ReceiverOf(ProductSpec product, IReadOnlyList<string> names) =>
        ProductReceivers.Reachable(product, names) is { Count: > 0 } channels ? ProductReceivers.NameOf(product, channels) : Platform;

    private static IEnumerable<Receiver> ReceiversOf(MonitoredProduct at, PlatformReceivers platform) =>
        at.Product.Routing.Routes.Where(route => route.Environment is null || route.Environment == at.Environment)
            .Select(route => route.To)
            .Prepend(at.Product.Routing.Default)
            .Concat(StrategiesOf(at).Select(strategy => strategy.Notify).Where(names => names.Count > 0))
            .Select(names => ProductReceivers.Reachable(at.Product, names))
            .Where(channels => channels.Count > 0)
            .DistinctBy(channels => ProductReceivers.NameOf(at.Product, channels))
            .Select(channels => ProductReceivers.Of(at.Product, channels, platform));

    private static IEnumerable<Receiver> OwnReceivers(PlatformReceivers platform)
    {
        if (platform.HeartbeatUrl is { } heartbeat)
        {
            var token = new WebhookNotice.Credentials($"{platform.SecretsFolder}/{platform.HeartbeatSecret}");
            yield return new() { Name = Heartbeat, WebhookConfigs = [new() { SendResolved = false, Url = heartbeat, HttpConfig = new(token) }] };
        }

        yield return new() { Name = Rollback, WebhookConfigs = [new() { SendResolved = false, Url = platform.RollbackUrl }] };
        yield return new()
        {
            Name = Platform,
            SlackConfigs =
            [
                new()
                {
                    ApiUrlFile = $"{platform.SecretsFolder}/{platform.SlackSecret}",
                    Channel = platform.SlackChannel,
                    Title = MessageTemplates.Use(MessageTemplates.Title),
                    Text = MessageTemplates.Use(MessageTemplates.Text),
                },
            ],
        };
    }
}
