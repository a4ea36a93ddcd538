using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Where environments answer and what they are for, as their repositories show it.</summary>
public sealed class EnvironmentAddressTests
{
    [Fact]
    [Trait("Requirement", "AU-E02")]
    public Task Staging_OfAutonomica_AnswersAtItsAddress() =>
        DeploysAsync("autonomica", "deploy-staging.yml", "deploy", "staging", "https://staging.autonomica.app");

    [Fact]
    [Trait("Requirement", "AU-E08")]
    public Task Production_OfAutonomica_AnswersAtItsAddress() =>
        DeploysAsync("autonomica", "deploy-production.yml", "deploy", "production", "https://autonomica.app");

    [Fact]
    [Trait("Requirement", "GS-E01")]
    public Task Staging_OfGoldensignals_AnswersAtItsAddress() =>
        DeploysAsync("goldensignals", "cd.yml", "staging", "staging", "https://staging.goldensignals.ai");

    [Fact]
    [Trait("Requirement", "GS-E04")]
    public Task Production_OfGoldensignals_AnswersAtItsAddress() =>
        DeploysAsync("goldensignals", "cd.yml", "production", "production", "https://goldensignals.ai");

    [Fact]
    [Trait("Requirement", "GS-E03")]
    public async Task Staging_OfGoldensignals_IsForIntegrationTesting() => Assert.Contains(
        "| staging | Integration testing | https://staging.goldensignals.ai | automatic |\n",
        await PlannedFiles.ContentAsync("goldensignals", ".github/SUPPORT.md"),
        StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "HL-E01")]
    public async Task Staging_OfHumanline_IsPreProductionOnDataLikeProductions() => Assert.Contains(
        "| staging | Pre-production validation on production-like data, by smoke tests and by hand |",
        await PlannedFiles.ContentAsync("humanline", ".github/SUPPORT.md"),
        StringComparison.Ordinal);

    private static async Task DeploysAsync(string product, string file, string job, string environment, string url)
    {
        var workflow = YamlTree.Parse(await PlannedFiles.ContentAsync(product, $".github/workflows/{file}"));
        var target = workflow["jobs"]![job]!["environment"]!;

        Assert.Equal((environment, url), ((string)target["name"]!, (string)target["url"]!));
    }
}
