using System.Diagnostics;
using Slipway.Observability.Rules;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Real servers with what is generated, services that go wrong, and whoever has to hear of it in time.</summary>
public sealed class LiveAlertTests
{
    // What the servers and a busy machine need beyond what is computed from the intervals.
    private static readonly TimeSpan s_machine = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan s_resolution = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Alerts_OfWhatGoesWrong_ReachTheirReceiversInTimeAndAreResolved()
    {
        using var stack = await LiveStack.StartAsync();
        await BehaveAsync(stack);
        Assert.True(await WithinAsync(TimeSpan.FromSeconds(30), () => stack.Inbox.Alerts("/heartbeat").Any()), $"nobody heard the heartbeat:\n{stack.Log}");
        Assert.Empty(stack.Inbox.Slack);

        var watch = Stopwatch.StartNew();
        await MisbehaveAsync(stack);
        var late = new List<string>();
        foreach (var expected in Expected(stack).OrderBy(item => item.Alert.DetectedWithin.Milliseconds))
        {
            var deadline = Time(expected.Alert.DetectedWithin) + s_machine;
            if (!await WithinAsync(deadline - watch.Elapsed, expected.IsTold))
            {
                late.Add($"{expected.Alert.Id}: {expected.Who} heard nothing within {deadline}");
            }
        }

        await BehaveAsync(stack);
        watch.Restart();
        foreach (var expected in Expected(stack).Where(expected => expected.IsResolved is not null))
        {
            if (!await WithinAsync(s_resolution - watch.Elapsed, expected.IsResolved!))
            {
                late.Add($"{expected.Alert.Id}: {expected.Who} did not hear that it is over");
            }
        }

        Assert.True(late.Count == 0, $"{string.Join('\n', late)}\nSlack heard:\n{string.Join('\n', stack.Inbox.Slack)}\n{stack.Log}");
    }

    private static async Task BehaveAsync(LiveStack stack)
    {
        (stack.Worker.IsDown, stack.Backend.IsSlow, stack.Frontend.IsFailing) = (false, false, false);
        await stack.PushAsync("pipeline/product/piwardrive", "ci_coverage_percent{suite=\"unit\"} 93");
        await stack.PushAsync("pipeline/product/autonomica", "ci_open_vulnerabilities{severity=\"high\"} 0");
        await stack.PushAsync("delivery/product/piwardrive/environment/production", "delivery_consecutive_failures 0");
    }

    private static async Task MisbehaveAsync(LiveStack stack)
    {
        (stack.Worker.IsDown, stack.Backend.IsSlow, stack.Frontend.IsFailing) = (true, true, true);
        await stack.PushAsync("pipeline/product/piwardrive", "ci_coverage_percent{suite=\"unit\"} 71");
        await stack.PushAsync("pipeline/product/autonomica", "ci_open_vulnerabilities{severity=\"high\"} 2");
        await stack.PushAsync("delivery/product/piwardrive/environment/production", "delivery_consecutive_failures 1");
    }

    private static IEnumerable<Expectation> Expected(LiveStack stack)
    {
        var inbox = stack.Inbox;
        yield return Slack("autonomica", "service_down", "worker", "#alerts-critical", "SLACK_WEBHOOK_URL");
        yield return new(Alert("autonomica", "service_down", "worker"), "PagerDuty", () => Incident("trigger"), () => Incident("resolve"));
        yield return Slack("autonomica", "response_time_high", "backend", "#alerts-critical", "SLACK_WEBHOOK_URL");
        yield return new(
            Alert("autonomica", "rollback_error_rate", "frontend"),
            "the rollback sensor",
            () => inbox.Alerts("/rollback").Any(labels => $"{labels["service"]} {labels["rollback"]} {labels["trigger"]}" == "frontend fast performance_degradation"),
            null);
        yield return Mail("autonomica", "rollback_error_rate", "frontend", "oncall@autonomica.app");
        yield return Mail("autonomica", "vulnerabilities_found", "autonomica", "security@autonomica.app");
        yield return Slack("piwardrive", "coverage_low", "piwardrive", "#piwardrive", "SLACK_WEBHOOK_URL");
        yield return Slack("piwardrive", "deployment_failed", "piwardrive", "#piwardrive", "SLACK_WEBHOOK_URL");

        AlertRule Alert(string product, string name, string service) => RuleGroups
            .AlertsOf(stack.Watched.Products.Single(item => item.Product.Name == product))
            .Single(alert => alert.Name == name && alert.Service == service);

        bool Incident(string action) => inbox.Pagerduty.Any(item => item.Action == action
            && item.Key == "value-of-autonomica-PAGERDUTY_ROUTING_KEY"
            && item.Severity == "critical"
            && item.Summary.Contains("service_down: worker (autonomica, production)", StringComparison.Ordinal));

        Expectation Slack(string product, string name, string service, string channel, string secret)
        {
            var rest = $"{name}: {service} ({product}, production)";
            return new(Alert(product, name, service), $"Slack's {channel}", () => Has($"[FIRING:1] {rest}"), () => Has($"[RESOLVED] {rest}"));

            bool Has(string title) => inbox.Slack.Any(item => item.Channel == channel && item.Title == title
                && item.Path == $"/slack/{product}-{secret}"
                && item.Text.Contains("(alert at ", StringComparison.Ordinal)
                && item.Text.Contains("/docs/runbooks/", StringComparison.Ordinal));
        }

        Expectation Mail(string product, string name, string service, string to)
        {
            var rest = $"{name}: {service} ({product}, production)";
            return new(Alert(product, name, service), to, () => Has($"Subject: [FIRING:1] {rest}"), () => Has($"Subject: [RESOLVED] {rest}"));

            bool Has(string subject) => stack.Mail.Received.Any(mail => mail.To == to && mail.Text.Contains(subject, StringComparison.Ordinal));
        }
    }

    private static TimeSpan Time(Duration duration) => TimeSpan.FromMilliseconds(duration.Milliseconds);

    private static async Task<bool> WithinAsync(TimeSpan time, Func<bool> holds)
    {
        for (var watch = Stopwatch.StartNew(); !holds();)
        {
            if (watch.Elapsed > time)
            {
                return false;
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        return true;
    }

    private sealed record Expectation(AlertRule Alert, string Who, Func<bool> IsTold, Func<bool>? IsResolved);
}
