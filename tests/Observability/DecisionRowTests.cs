using Slipway.Observability.Routing;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>What was decided about gaps and contradictions of the documents, as it shows in rules and routes.</summary>
public sealed class DecisionRowTests
{
    private static readonly AlertmanagerFile s_production = AlertRouting.For(Watched.In("production"), Watched.Platform);

    [Fact]
    [Trait("Requirement", "BG-X06")]
    public void BrainGateway_RuntimeAlerts_ComeFromItsTargets() => Assert.Equal(
        ["report_generation_slow", "scan_creation_slow"],
        Generated.Rules("brain-gateway", "production").Where(rule => rule.Labels!.ContainsKey("operation") && rule.Alert is not null)
            .Select(rule => rule.Alert!).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "PW-X02")]
    public void Piwardrive_Coverage_FiresAtTheFloorAndNotAtTheGoal() =>
        Assert.EndsWith(" < 0.8", Generated.Alert("piwardrive", "staging", "coverage_low", "piwardrive").Expr, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "PW-X03")]
    public void Piwardrive_Disk_HasAnAlertThatSaysWhoAddedIt() =>
        Assert.Equal("PW-X03", Generated.Alert("piwardrive", "production", "disk_high", "piwardrive").Annotations!["decision"]);

    [Fact]
    [Trait("Requirement", "PW-X09")]
    public void Piwardrive_ApiSlow_HasTheHousesPercentileWindowAndDuration()
    {
        var rule = Generated.Alert("piwardrive", "production", "api_slow", "server");

        Assert.StartsWith("slipway:response_time:p95_5m{", rule.Expr, StringComparison.Ordinal);
        Assert.Equal("5m", rule.For);
        Assert.Equal("PW-X09", rule.Annotations!["decision"]);
    }

    [Fact]
    [Trait("Requirement", "AU-X01")]
    public void Autonomica_CriticalRepeats_AreTheShortestThatAlertmanagerTakes() =>
        Assert.Equal("1m", RouteOf("autonomica", "severity=\"critical\"").RepeatInterval);

    /// <summary>Alertmanager asks every group interval whether to repeat: a shorter repeat would be that long.</summary>
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Routes_OfEveryProduct_CanRepeatAsSoonAsTheySay(string environment)
    {
        var routes = Routed(AlertRouting.For(Watched.In(environment), Watched.Platform).Route, null, null).ToList();

        Assert.Contains(routes, route => route.Repeat == Duration.Parse("1m"));
        Assert.All(routes, route => Assert.True(route.Every <= route.Repeat, $"{route.Receiver}: {route.Every} > {route.Repeat}"));
    }

    [Fact]
    [Trait("Requirement", "AU-X02")]
    public void Receivers_ThatRoutesName_AreAllThereWithTheirSecrets()
    {
        var names = s_production.Receivers.Select(receiver => receiver.Name).ToList();

        Assert.Empty(Named(s_production.Route).Except(names, StringComparer.Ordinal));
        Assert.Equal(
            "/etc/alertmanager/secrets/alertmanager-receivers/autonomica-PAGERDUTY_ROUTING_KEY",
            s_production.Receivers.Single(receiver => receiver.Name == "autonomica/pagerduty-critical+slack-critical").PagerdutyConfigs[0].RoutingKeyFile);
    }

    [Fact]
    [Trait("Requirement", "AU-X07")]
    public void Autonomica_HasRulesAndTheyReachAlertmanager()
    {
        Assert.Contains(Generated.Rules("autonomica", "production"), rule => rule.Alert is not null);
        Assert.Equal("autonomica/slack-critical", RouteOf("autonomica").Receiver);
    }

    [Fact]
    [Trait("Requirement", "AU-X11")]
    public void Autonomica_MailAndPagerduty_HaveSecretsThatAreFetched()
    {
        var fetched = Slipway.Observability.Watching.ReceiverSecrets.OfChannels([Watched.Product("autonomica", "production").Product], Watched.Platform);

        Assert.Contains("autonomica-SMTP_PASSWORD", fetched);
        Assert.Contains("autonomica-PAGERDUTY_ROUTING_KEY", fetched);
    }

    [Fact]
    [Trait("Requirement", "AU-P03")]
    public void Autonomica_SecurityAlerts_GoToItsSecurityTeam()
    {
        var receiver = s_production.Receivers.Single(receiver => receiver.Name == RouteOf("autonomica", "category=\"security\"").Receiver);

        Assert.Equal("security@autonomica.app", receiver.EmailConfigs.Single().To);
    }

    [Fact]
    [Trait("Requirement", "HL-X04")]
    public void Humanline_Alerts_FireAtTheTargetsNotAtTheTriggers()
    {
        Assert.EndsWith(" >= 0.5", Generated.Alert("humanline", "production", "response_time_high", "backend").Expr, StringComparison.Ordinal);
        Assert.EndsWith(" >= 0.01", Generated.Alert("humanline", "production", "error_rate_high", "backend").Expr, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-X06")]
    public void Humanline_DiskSpace_FiresAtFifteenPercentFreeAsAssumed()
    {
        var rule = Generated.Alert("humanline", "production", "disk_space_low", "humanline");

        Assert.EndsWith(" <= 0.15", rule.Expr, StringComparison.Ordinal);
        Assert.Equal("HL-X06", rule.Annotations!["decision"]);
    }

    [Fact]
    [Trait("Requirement", "HL-X07")]
    public void Humanline_ResponseTime_IsThe95thPercentile() => Assert.StartsWith(
        "slipway:response_time:p95_5m{",
        Generated.Alert("humanline", "production", "response_time_high", "backend").Expr,
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "GS-X03")]
    public void Goldensignals_MailAndPagerduty_SignInByFetchedSecrets()
    {
        var fetched = Slipway.Observability.Watching.ReceiverSecrets.OfChannels([Watched.Product("goldensignals", "production").Product], Watched.Platform);

        Assert.Equal(["goldensignals-PAGERDUTY_ROUTING_KEY", "goldensignals-SLACK_WEBHOOK", "goldensignals-SMTP_PASSWORD", "platform-HEARTBEAT_TOKEN", "platform-SLACK_WEBHOOK_URL"], fetched);
    }

    [Fact]
    public void Heartbeat_OfTheWatchdog_IsToldEveryMinuteWithAToken()
    {
        var route = s_production.Route.Routes[0];
        var notice = s_production.Receivers.Single(receiver => receiver.Name == route.Receiver).WebhookConfigs.Single();

        Assert.Equal(["alertname=\"watchdog\""], route.Matchers);
        Assert.Equal(("1m", "1m"), (route.GroupInterval, route.RepeatInterval));
        Assert.Equal("https://heartbeat.example/slipway", notice.Url);
        Assert.EndsWith("/platform-HEARTBEAT_TOKEN", notice.HttpConfig!.Authorization.CredentialsFile, StringComparison.Ordinal);
    }

    [Fact]
    public void Durations_OfEveryRoute_AreSuchThatAlertmanagerTakesThem() =>
        Assert.All(Durations(s_production.Route), duration => Assert.True(Slipway.Spec.Quantities.Duration.Parse(duration).Milliseconds > 0, duration));

    private static IEnumerable<string> Durations(Route route) =>
        new[] { route.GroupInterval, route.RepeatInterval }.OfType<string>().Concat(route.Routes.SelectMany(Durations));

    private static IEnumerable<string> Named(Route route) => route.Routes.SelectMany(Named).Prepend(route.Receiver);

    private static Route RouteOf(string product) => s_production.Route.Routes.Single(route => route.Matchers is [var only] && only == $"product=\"{product}\"");

    private static Route RouteOf(string product, string matcher) =>
        RouteOf(product).Routes.Single(route => route.Matchers is [var only] && only == matcher);

    private static IEnumerable<(string Receiver, Duration Every, Duration Repeat)> Routed(Route route, string? every, string? repeat)
    {
        every = route.GroupInterval ?? every;
        repeat = route.RepeatInterval ?? repeat;
        return route.Routes.SelectMany(below => Routed(below, every, repeat)).Prepend((route.Receiver, Duration.Parse(every!), Duration.Parse(repeat!)));
    }
}
