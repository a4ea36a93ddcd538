using Pulumi;
using Slipway.KubernetesObjects.Notifications;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>Routes, and a receiver with every kind of channel.</summary>
internal static class NotificationSamples
{
    private static readonly SecretKey Key = new() { Name = "channels", Key = "url" };

    private static readonly AlertMatcher[] Matchers = [new() { Name = "severity", Value = "critical", MatchType = "=" }];

    private static readonly NotificationDetail[] Details = [new() { Key = "Subject", Value = "{{ .Status }}" }];

    public static void Declare(CustomResourceOptions options) =>
        _ = new AlertmanagerConfig("alertmanager-config", Samples.Named(Notifications), options);

    private static AlertmanagerConfigSpec Notifications => new()
    {
        Route = new()
        {
            Receiver = "team",
            Matchers = Matchers,
            GroupBy = ["alertname"],
            GroupWait = Duration.Parse("30s"),
            GroupInterval = Duration.Parse("5m"),
            RepeatInterval = Duration.Parse("4h"),
            Routes = [new() { Receiver = "team", Matchers = Matchers, Continue = true, MuteTimeIntervals = ["night"] }],
        },
        InhibitRules = [new() { SourceMatch = Matchers, TargetMatch = Matchers, Equal = ["service"] }],
        MuteTimeIntervals =
        [
            new() { Name = "night", TimeIntervals = [new() { Weekdays = ["monday:friday"], Times = [new() { StartTime = "22:00", EndTime = "24:00" }] }] },
        ],
        Receivers = [new() { Name = "team", SlackConfigs = [Slack], PagerdutyConfigs = [PagerDuty], EmailConfigs = [Email], WebhookConfigs = [Hook] }],
    };

    private static SlackReceiver Slack => new()
    {
        ApiURL = Key,
        Channel = "#shop",
        SendResolved = true,
        Title = "Slow",
        TitleLink = "https://runbooks.example",
        Text = "slow",
        Fallback = "slow",
        Color = "danger",
        Actions = [new() { Type = "button", Text = "Runbook", Url = "https://runbooks.example" }],
    };

    private static PagerDutyReceiver PagerDuty => new()
    {
        RoutingKey = Key,
        SendResolved = true,
        Severity = "critical",
        Class = "latency",
        Component = "shop",
        Group = "shop",
        Description = "slow",
        Client = "Slipway",
        ClientURL = "https://slipway.example",
        Details = Details,
        PagerDutyLinkConfigs = [new() { Href = "https://runbooks.example", Alt = "Runbook" }],
    };

    private static EmailReceiver Email => new()
    {
        To = "team@shop.example",
        From = "alerts@shop.example",
        Smarthost = "mail.example:587",
        AuthUsername = "alerts",
        AuthPassword = Key,
        RequireTLS = true,
        SendResolved = true,
        Html = "<p>slow</p>",
        Text = "slow",
        Headers = Details,
    };

    private static WebhookReceiver Hook => new()
    {
        Url = "http://rollback:12000/alerts",
        UrlSecret = Key,
        SendResolved = false,
        MaxAlerts = 10,
        HttpConfig = new() { Authorization = new() { Type = "Bearer", Credentials = Key } },
    };
}
