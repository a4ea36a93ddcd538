using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The variables and secrets that every job of a repository finds.</summary>
public sealed class RepositoryValueTests
{
    private const string Secret = "github:index/actionsSecret:ActionsSecret";
    private const string Variable = "github:index/actionsVariable:ActionsVariable";

    [Theory]
    [InlineData("brain-gateway", "SLACK_WEBHOOK_URL")]
    [InlineData("piwardrive", "MONITORING_URL")]
    [InlineData("piwardrive", "MONITORING_API_KEY")]
    [InlineData("piwardrive", "SLACK_WEBHOOK_URL")]
    [InlineData("piwardrive", "EMAIL_PASSWORD")]
    [InlineData("goldensignals", "DOCKER_USERNAME")]
    [InlineData("goldensignals", "DOCKER_PASSWORD")]
    [InlineData("goldensignals", "SLACK_WEBHOOK")]
    [InlineData("goldensignals", "SONAR_TOKEN")]
    [InlineData("goldensignals", "CODECOV_TOKEN")]
    [Trait("Requirement", "BG-S03")]
    [Trait("Requirement", "PW-S01")]
    [Trait("Requirement", "PW-S02")]
    [Trait("Requirement", "PW-S03")]
    [Trait("Requirement", "PW-S09")]
    [Trait("Requirement", "GS-S01")]
    [Trait("Requirement", "GS-S02")]
    [Trait("Requirement", "GS-S06")]
    [Trait("Requirement", "GS-S08")]
    [Trait("Requirement", "GS-S09")]
    public async Task Secret_OfTheRepository_ComesFromTheSettingsAndIsHidden(string product, string name)
    {
        var secret = (await Environments.StagingAsync).OfType(Secret)
            .Single(one => one.Product == product && one.Inputs.TextAt("secretName") == name);

        Assert.Equal(["value"], secret.SecretInputs);
        Assert.Equal($"[secret slipway:secrets.{product}.{name}]", PlanJson.Compact(secret.Inputs.At("value")!).Trim('"'));
    }

    [Theory]
    [InlineData("EMAIL_SMTP_SERVER", "smtp.gmail.com")]
    [InlineData("EMAIL_SMTP_PORT", "587")]
    [InlineData("EMAIL_USERNAME", "your-email@gmail.com")]
    [InlineData("REDIS_URL", "redis://localhost:6379")]
    [InlineData("PERFORMANCE_THRESHOLD", "10")]
    [InlineData("CONCURRENT_USERS", "50")]
    [InlineData("TEST_DURATION", "300")]
    [Trait("Requirement", "PW-S06")]
    [Trait("Requirement", "PW-S07")]
    [Trait("Requirement", "PW-S08")]
    [Trait("Requirement", "PW-S11")]
    [Trait("Requirement", "PW-S12")]
    [Trait("Requirement", "PW-S13")]
    [Trait("Requirement", "PW-S14")]
    public async Task Variable_OfPiwardrive_HasTheDocumentsValue(string name, string value) => Assert.Equal(
        value,
        (await Environments.StagingAsync).OfType(Variable).Single(one => one.Product == "piwardrive" && one.Inputs.TextAt("variableName") == name)
            .Inputs.TextAt("value"));

    [Fact]
    [Trait("Requirement", "GS-S11")]
    public async Task Secrets_OfGoldensignals_AreTheDocumentsTenAndThoseThatItsDecisionsAdd()
    {
        string[] types = [Secret, "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret"];
        var plans = new[] { await Environments.StagingAsync, await Environments.ProductionAsync };

        var names = plans.SelectMany(plan => types.SelectMany(plan.OfType))
            .Where(one => one.Product == "goldensignals")
            .Select(one => one.Inputs.TextAt("secretName")!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "CLOUDFRONT_DISTRIBUTION_ID", "CODECOV_TOKEN", "CYPRESS_RECORD_KEY", "DOCKER_PASSWORD",
                "DOCKER_USERNAME", "PAGERDUTY_ROUTING_KEY", "PUSHGATEWAY_PASSWORD", "SENTRY_DSN", "SLACK_WEBHOOK", "SLIPWAY_APP_PRIVATE_KEY",
                "SMTP_PASSWORD", "SONAR_TOKEN",
            ],
            names);
    }

    [Fact]
    public async Task Secrets_ThatDependabotNeeds_AreThereForIts() => Assert.Equal(
        ["brain-gateway CODECOV_TOKEN", "goldensignals CODECOV_TOKEN", "goldensignals SONAR_TOKEN"],
        (await Environments.StagingAsync).OfType("github:index/dependabotSecret:DependabotSecret")
            .Select(one => $"{one.Product} {one.Inputs.TextAt("secretName")}"));

    [Fact]
    public async Task Values_OfRepositories_AreDeclaredByTheSharedStackAlone() =>
        Assert.Empty((await Environments.ProductionAsync).OfType(Secret).Concat((await Environments.ProductionAsync).OfType(Variable)
            .Where(one => one.Inputs.TextAt("variableName") != "RUNNER_PRODUCTION")));
}
