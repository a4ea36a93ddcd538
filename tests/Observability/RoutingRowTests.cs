using Slipway.Observability.Routing;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>Who is told, as the documents say it, on the configuration that Alertmanager reads.</summary>
public sealed class RoutingRowTests
{
    private static readonly AlertmanagerFile s_production = AlertRouting.For(Watched.In("production"), Watched.Platform);

    [Fact]
    [Trait("Requirement", "AU-A01")]
    public void Autonomica_GroupsByNameServiceAndSeverity() => Assert.Equal(["alertname", "service", "severity"], Of("autonomica").GroupBy);

    [Fact]
    [Trait("Requirement", "AU-A02")]
    public void Autonomica_TellsSlackByDefault() => Assert.Equal("autonomica/slack-critical", Of("autonomica").Receiver);

    [Fact]
    [Trait("Requirement", "AU-A03")]
    [Trait("Requirement", "AU-A04")]
    [Trait("Requirement", "AU-A05")]
    public void Autonomica_TellsPagerdutyOfWhatIsCritical()
    {
        var route = Of("autonomica").Routes.Single(route => route.Matchers is ["severity=\"critical\""]);

        Assert.Equal("autonomica/pagerduty-critical+slack-critical", route.Receiver);
        Assert.Equal("0s", route.GroupWait);
        Assert.Equal("1m", route.RepeatInterval);
        Assert.Single(Receiver(route.Receiver).PagerdutyConfigs);
    }

    [Fact]
    [Trait("Requirement", "AU-A06")]
    [Trait("Requirement", "AU-A07")]
    public void Autonomica_WritesToItsChannelWithItsTemplates()
    {
        var slack = Receiver("autonomica/slack-critical").SlackConfigs.Single();

        Assert.Equal("#alerts-critical", slack.Channel);
        Assert.Equal("{{ template \"slack.autonomica.title\" . }}", slack.Title);
        Assert.Equal("{{ template \"slack.autonomica.text\" . }}", slack.Text);
    }

    [Fact]
    [Trait("Requirement", "PW-A08")]
    public void Piwardrive_TellsSlack() => Assert.Equal("#piwardrive", Receiver(Of("piwardrive").Receiver).SlackConfigs.Single().Channel);

    [Fact]
    [Trait("Requirement", "HL-A07")]
    public void Humanline_TellsDevops() => Assert.Equal("#devops", Receiver(Of("humanline").Receiver).SlackConfigs.Single().Channel);

    [Fact]
    [Trait("Requirement", "GS-A02")]
    public void Goldensignals_TellsSlack() => Assert.Single(Receiver(Of("goldensignals").Receiver).SlackConfigs);

    [Fact]
    [Trait("Requirement", "GS-A03")]
    public void Goldensignals_MailsWhatIsAboutSecurity()
    {
        var route = Of("goldensignals").Routes.Single(route => route.Matchers is ["category=\"security\""]);

        Assert.Equal("security@goldensignals.ai", Receiver(route.Receiver).EmailConfigs.Single().To);
    }

    [Fact]
    [Trait("Requirement", "GS-A04")]
    public void Goldensignals_CallsSomebodyForProduction()
    {
        var route = Of("goldensignals").Routes.Single(route => route.Matchers is ["environment=\"production\"", "severity=\"critical\""]);

        Assert.Single(Receiver(route.Receiver).PagerdutyConfigs);
    }

    private static Route Of(string product) => s_production.Route.Routes.Single(route => route.Matchers is [var only] && only == $"product=\"{product}\"");

    private static Receiver Receiver(string name) => s_production.Receivers.Single(receiver => receiver.Name == name);
}
