using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>How a product on other platforms is measured from outside, as its document says it.</summary>
public sealed class HostedRowTests
{
    [Fact]
    [Trait("Requirement", "AU-M02")]
    public void Autonomica_IsScrapedEveryFifteenSeconds() => Assert.Equal("15s", Generated.Scrape("autonomica", "backend").Interval);

    [Fact]
    [Trait("Requirement", "AU-M03")]
    public void Autonomica_RulesAreEvaluatedEveryFifteenSeconds() => Assert.Equal(
        "15s",
        Slipway.Observability.Rules.RuleGroups.For(Watched.Product("autonomica", "production"))
            .Single(group => group.Name == "autonomica-requests").Interval.ToString());

    [Fact]
    [Trait("Requirement", "AU-M04")]
    public void Autonomica_Frontend_IsScrapedAtTheDocumentsAddress() =>
        Assert.Equal(("https://autonomica.app:3000", "/api/metrics", "15s"), Generated.Scrape("autonomica", "frontend"));

    [Fact]
    [Trait("Requirement", "AU-M05")]
    public void Autonomica_Backend_IsScrapedAtTheDocumentsAddress() =>
        Assert.Equal(("https://api.autonomica.app:8000", "/metrics", "15s"), Generated.Scrape("autonomica", "backend"));

    [Fact]
    [Trait("Requirement", "AU-M06")]
    public void Autonomica_Worker_IsScrapedAtTheDocumentsAddress() =>
        Assert.Equal(("https://worker.autonomica.app:8000", "/metrics", "15s"), Generated.Scrape("autonomica", "worker"));

    [Fact]
    [Trait("Requirement", "AU-X19")]
    public void Autonomica_Scrapes_AreEncryptedAndSignInByASecret()
    {
        var scrapes = ScrapedComponents.Hosted(Watched.Product("autonomica", "production")).Select(item => item.Scrape).ToList();

        Assert.Equal(3, scrapes.Count);
        Assert.All(scrapes, scrape => Assert.Equal("HTTPS", scrape.Scheme));
        Assert.All(scrapes, scrape => Assert.Equal(("scrape-tokens", "autonomica-METRICS_TOKEN"), (scrape.Authorization!.Credentials!.Name, scrape.Authorization.Credentials.Key)));
    }

    [Fact]
    [Trait("Requirement", "PW-M07")]
    public async Task Piwardrive_IsScrapedEverySixtySeconds()
    {
        var plan = await Environments.ProductionAsync;

        var monitor = plan.Find("kubernetes:monitoring.coreos.com/v1:PodMonitor", "piwardrive-server-metrics");

        Assert.Contains("\"interval\":\"1m\"", monitor.Inputs().Replace("60s", "1m", StringComparison.Ordinal).Replace("1m0s", "1m", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AU-R06")]
    public void Autonomica_Frontend_IsProbedWhereItsUsersReachIt() =>
        Assert.Equal("https://autonomica.app/api/health", Generated.Probe("autonomica", "frontend").Url);

    [Fact]
    [Trait("Requirement", "AU-R07")]
    public void Autonomica_Backend_IsProbedWhereItsUsersReachIt() =>
        Assert.Equal("https://api.autonomica.app/health", Generated.Probe("autonomica", "backend").Url);

    [Theory]
    [Trait("Requirement", "HL-K01")]
    [InlineData("https://", "/health")]
    public void Humanline_Probe_AsksItsHealthEndpoint(string scheme, string path)
    {
        var probe = Slipway.Observability.Probing.HealthProbes.For(Watched.Product("humanline", "production"))
            .Single(probe => probe is { Component: "backend", Endpoint: "api", From: "outside" });

        Assert.StartsWith(scheme, probe.Url, StringComparison.Ordinal);
        Assert.EndsWith(path, probe.Url, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-K03")]
    public async Task Humanline_Probe_AsksEveryThirtySeconds() => Assert.Contains("\"interval\":\"30s\"", await HumanlinesProbe(), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "HL-K04")]
    public async Task Humanline_Probe_GivesUpAfterFiveSeconds() => Assert.Contains("\"scrapeTimeout\":\"5s\"", await HumanlinesProbe(), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "HL-X12")]
    public void Humanline_ServiceDown_SaysThatItsWorstCaseIsTheProbesAndAnEvaluation()
    {
        var alert = Watched.Alert("humanline", "production", "service_down");

        // 30 s until the next probe and 5 s of its timeout, as the document counts; then up to 30 s until rules are evaluated.
        Assert.Equal("65s", alert.Annotations(Watched.Links)["detected_within"].Replace("1m5s", "65s", StringComparison.Ordinal));
        Assert.Equal(Detection.OfFailures(alert.At, [alert.At.Product.Components.Single(component => component.Name == "backend").Health[0]], 1, default), alert.DetectedWithin);
    }

    private static async Task<string> HumanlinesProbe() =>
        (await Environments.ProductionAsync).Find("kubernetes:monitoring.coreos.com/v1:Probe", "humanline-backend-api-outside-probe").Inputs();
}
