using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What the documents plan for later, and what they tell people to type, on the pages in the repositories.</summary>
public sealed class SupportRowTests
{
    [Theory]
    [InlineData("brain-gateway", "- Visual regression testing"), Trait("Requirement", "BG-F01")]
    [InlineData("brain-gateway", "- Performance regression detection; compares each load test with the baseline"), Trait("Requirement", "BG-F02")]
    [InlineData("brain-gateway", "- Multi-region deployment"), Trait("Requirement", "BG-F05")]
    [InlineData("goldensignals", "- Feature flags integration"), Trait("Requirement", "GS-F01")]
    [InlineData("goldensignals", "- A/B testing support"), Trait("Requirement", "GS-F02")]
    [InlineData("goldensignals", "- Runtime security scanning"), Trait("Requirement", "GS-F04")]
    [InlineData("goldensignals", "- Compliance automation"), Trait("Requirement", "GS-F05")]
    [InlineData("goldensignals", "- Penetration testing integration"), Trait("Requirement", "GS-F06")]
    [InlineData("goldensignals", "- Real user monitoring; out of scope"), Trait("Requirement", "GS-F08")]
    [InlineData("goldensignals", "- Argo CD integration"), Trait("Requirement", "GS-F10")]
    public async Task Page_OfHelp_SaysWhatIsPlanned(string product, string line) =>
        Assert.Contains(line, (await PlannedFiles.ContentAsync(product, ".github/SUPPORT.md")).Split('\n'));

    [Fact, Trait("Requirement", "GS-F07")]
    public async Task Monitoring_OfGoldensignals_AsksFromOutside() => Assert.Contains(
        (await Environments.ProductionAsync).OfType("kubernetes:monitoring.coreos.com/v1:Probe"),
        probe => probe.Product == "goldensignals" && PlanJson.Compact(probe.Inputs).Contains("https://goldensignals.ai", StringComparison.Ordinal));

    [Fact, Trait("Requirement", "GS-F09")]
    public async Task Objectives_OfGoldensignals_AreFollowedByBurnRates() => Assert.Contains(
        (await Environments.ProductionAsync).OfType("kubernetes:monitoring.coreos.com/v1:PrometheusRule"),
        rules => rules.Product == "goldensignals" && PlanJson.Compact(rules.Inputs).Contains("availability", StringComparison.Ordinal)
            && PlanJson.Compact(rules.Inputs).Contains("burn", StringComparison.Ordinal));

    [Theory]
    [InlineData("pytest e2e_tests/test_platform.py::TestUserOnboarding::test_signup_and_verification"), Trait("Requirement", "BG-T03")]
    [InlineData("--headed"), Trait("Requirement", "BG-T05")]
    public async Task Runbook_OfEndToEndTests_SaysWhatToType(string command) => Assert.Contains(
        command, await PlannedFiles.ContentAsync("brain-gateway", "docs/runbooks/e2e-failures.md"), StringComparison.Ordinal);
}
