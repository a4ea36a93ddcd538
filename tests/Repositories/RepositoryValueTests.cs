using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The variables and secrets that every job of a repository finds.</summary>
public sealed class RepositoryValueTests
{
    private const string Secret = "github:index/actionsSecret:ActionsSecret";
    private const string Variable = "github:index/actionsVariable:ActionsVariable";

    [Fact, Trait("Requirement", "BG-S03")]
    public Task SlackAddress_OfBrainGateway_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("brain-gateway", "SLACK_WEBHOOK_URL");

    [Fact, Trait("Requirement", "PW-S01")]
    public Task MonitoringAddress_OfPiwardrive_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("piwardrive", "MONITORING_URL");

    [Fact, Trait("Requirement", "PW-S02")]
    public Task MonitoringKey_OfPiwardrive_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("piwardrive", "MONITORING_API_KEY");

    [Fact, Trait("Requirement", "PW-S03")]
    public Task SlackAddress_OfPiwardrive_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("piwardrive", "SLACK_WEBHOOK_URL");

    [Fact, Trait("Requirement", "PW-S09")]
    public Task MailPassword_OfPiwardrive_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("piwardrive", "EMAIL_PASSWORD");

    [Fact, Trait("Requirement", "GS-S01")]
    public Task DockerUser_OfGoldensignals_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("goldensignals", "DOCKER_USERNAME");

    [Fact, Trait("Requirement", "GS-S02")]
    public Task DockerPassword_OfGoldensignals_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("goldensignals", "DOCKER_PASSWORD");

    [Fact, Trait("Requirement", "GS-S06")]
    public Task SlackAddress_OfGoldensignals_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("goldensignals", "SLACK_WEBHOOK");

    [Fact, Trait("Requirement", "GS-S08")]
    public Task SonarToken_OfGoldensignals_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("goldensignals", "SONAR_TOKEN");

    [Fact, Trait("Requirement", "GS-S09")]
    public Task CoverageToken_OfGoldensignals_ComesFromTheSettingsAndIsHidden() => ComesFromSettingsAsync("goldensignals", "CODECOV_TOKEN");

    [Fact, Trait("Requirement", "PW-S06")]
    public Task MailServer_OfPiwardrive_IsTheDocuments() => IsVariableAsync("EMAIL_SMTP_SERVER", "smtp.gmail.com");

    [Fact, Trait("Requirement", "PW-S07")]
    public Task MailPort_OfPiwardrive_IsTheDocuments() => IsVariableAsync("EMAIL_SMTP_PORT", "587");

    [Fact, Trait("Requirement", "PW-S08")]
    public Task MailUser_OfPiwardrive_IsTheDocuments() => IsVariableAsync("EMAIL_USERNAME", "your-email@gmail.com");

    [Fact, Trait("Requirement", "PW-S11")]
    public Task CacheAddress_OfPiwardrive_IsTheDocuments() => IsVariableAsync("REDIS_URL", "redis://localhost:6379");

    [Fact, Trait("Requirement", "PW-S12")]
    public Task DegradationThreshold_OfPiwardrive_IsTheDocuments() => IsVariableAsync("PERFORMANCE_THRESHOLD", "10");

    [Fact, Trait("Requirement", "PW-S13")]
    public Task ConcurrentUsers_OfPiwardrive_IsTheDocuments() => IsVariableAsync("CONCURRENT_USERS", "50");

    [Fact, Trait("Requirement", "PW-S14")]
    public Task DurationOfTests_OfPiwardrive_IsTheDocuments() => IsVariableAsync("TEST_DURATION", "300");

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

    private static async Task ComesFromSettingsAsync(string product, string name)
    {
        var secret = (await Environments.StagingAsync).OfType(Secret)
            .Single(one => one.Product == product && one.Inputs.TextAt("secretName") == name);

        Assert.Equal(["value"], secret.SecretInputs);
        Assert.Equal($"[secret slipway:secrets.{product}.{name}]", PlanJson.Compact(secret.Inputs.At("value")!).Trim('"'));
    }

    private static async Task IsVariableAsync(string name, string value) => Assert.Equal(
        value,
        (await Environments.StagingAsync).OfType(Variable).Single(one => one.Product == "piwardrive" && one.Inputs.TextAt("variableName") == name)
            .Inputs.TextAt("value"));
}
