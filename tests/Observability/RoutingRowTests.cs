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
    public void Autonomica_TellsPagerdutyOfWhatIsCritical()
    {
        Assert.Equal("autonomica/pagerduty-critical+slack-critical", Critical.Receiver);
        Assert.Single(Receiver(Critical.Receiver).PagerdutyConfigs);
    }

    [Fact]
    [Trait("Requirement", "AU-A04")]
    public void Autonomica_TellsWhatIsCriticalWithoutWaiting() => Assert.Equal("0s", Critical.GroupWait);

    [Fact]
    [Trait("Requirement", "AU-A05")]
    public void Autonomica_RepeatsWhatIsCriticalAsOftenAsAlertmanagerTakes() => Assert.Equal("1m", Critical.RepeatInterval);

    [Fact]
    [Trait("Requirement", "AU-A06")]
    public void Autonomica_WritesToItsChannel() =>
        Assert.Equal("#alerts-critical", Receiver("autonomica/slack-critical").SlackConfigs.Single().Channel);

    [Fact]
    [Trait("Requirement", "AU-A07")]
    public void Autonomica_WritesWithItsTemplatesWhichAreThere()
    {
        var slack = Receiver("autonomica/slack-critical").SlackConfigs.Single();
        var templates = MessageTemplates.Write(Watched.In("production").Select(product => product.Product));

        Assert.Equal("{{ template \"slack.autonomica.title\" . }}", slack.Title);
        Assert.Equal("{{ template \"slack.autonomica.text\" . }}", slack.Text);
        Assert.Contains("{{ define \"slack.autonomica.title\" }}", templates, StringComparison.Ordinal);
        Assert.Contains("{{ define \"slack.autonomica.text\" }}", templates, StringComparison.Ordinal);
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

    private static Route Critical => Of("autonomica").Routes.Single(route => route.Matchers is ["severity=\"critical\""]);

    private static Route Of(string product) => s_production.Route.Routes.Single(route => route.Matchers is [var only] && only == $"product=\"{product}\"");

    private static Receiver Receiver(string name) => s_production.Receivers.Single(receiver => receiver.Name == name);
}
