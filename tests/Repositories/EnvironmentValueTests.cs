using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The variables and secrets that the jobs of each environment find, under the names that the documents have.</summary>
public sealed class EnvironmentValueTests
{
    private const string Secret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";
    private const string Variable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";

    [Fact, Trait("Requirement", "AU-S01")]
    public Task Node_OfStaging_OfAutonomica_IsTheDocuments() => IsAsync("staging", "NODE_ENV", "production");

    [Fact, Trait("Requirement", "AU-S02")]
    public Task Name_OfStaging_OfAutonomica_IsTheDocuments() => IsAsync("staging", "NEXT_PUBLIC_ENVIRONMENT", "staging");

    [Fact, Trait("Requirement", "AU-S03")]
    public Task ApiAddress_OfStaging_OfAutonomica_IsTheDocuments() => IsAsync("staging", "NEXT_PUBLIC_API_URL", "https://staging-api.autonomica.app");

    [Fact, Trait("Requirement", "AU-S04")]
    public Task CacheAddress_OfStaging_OfAutonomica_IsTheDocuments() => IsAsync("staging", "REDIS_URL", "redis://staging-redis.autonomica.app:6379/0");

    [Fact, Trait("Requirement", "AU-S05")]
    public Task Node_OfProduction_OfAutonomica_IsTheDocuments() => IsAsync("production", "NODE_ENV", "production");

    [Fact, Trait("Requirement", "AU-S06")]
    public Task Name_OfProduction_OfAutonomica_IsTheDocuments() => IsAsync("production", "NEXT_PUBLIC_ENVIRONMENT", "production");

    [Fact, Trait("Requirement", "AU-S07")]
    public Task ApiAddress_OfProduction_OfAutonomica_IsTheDocuments() => IsAsync("production", "NEXT_PUBLIC_API_URL", "https://api.autonomica.app");

    [Fact, Trait("Requirement", "AU-S08")]
    public Task CacheAddress_OfProduction_OfAutonomica_IsTheDocuments() => IsAsync("production", "REDIS_URL", "redis://prod-redis.autonomica.app:6379/0");

    [Theory, Trait("Requirement", "AU-S09")]
    [InlineData("staging", "true")]
    [InlineData("production", "false")]
    public Task NewDashboard_OfAutonomica_IsSwitchedByItsVariable(string environment, string value) =>
        IsAsync(environment, "NEXT_PUBLIC_FEATURE_NEW_DASHBOARD", value);

    [Theory, Trait("Requirement", "AU-S10")]
    [InlineData("staging", "true")]
    [InlineData("production", "false")]
    public Task AdvancedAnalytics_OfAutonomica_IsSwitchedByItsVariable(string environment, string value) =>
        IsAsync(environment, "NEXT_PUBLIC_FEATURE_ADVANCED_ANALYTICS", value);

    [Theory, Trait("Requirement", "AU-S11")]
    [InlineData("staging", "true")]
    [InlineData("production", "false")]
    public Task AiAssistance_OfAutonomica_IsSwitchedByItsVariable(string environment, string value) =>
        IsAsync(environment, "NEXT_PUBLIC_FEATURE_AI_ASSISTANCE", value);

    [Fact, Trait("Requirement", "AU-E06")]
    public async Task Features_OfAutonomicasStaging_AreAllOn() => Assert.Equal(["true", "true", "true"], await FeaturesAsync("staging"));

    [Fact, Trait("Requirement", "AU-E12")]
    public async Task Features_OfAutonomicasProduction_AreEachHeldBackByAFlag() =>
        Assert.Equal(["false", "false", "false"], await FeaturesAsync("production"));

    [Theory]
    [InlineData("production", "FRONTEND_URL", "https://autonomica.app")]
    [InlineData("production", "BACKEND_URL", "https://api.autonomica.app")]
    [InlineData("production", "WORKER_URL", "https://worker.autonomica.app")]
    [InlineData("production-rollback", "FRONTEND_URL", "https://autonomica.app")]
    [InlineData("production-rollback", "BACKEND_URL", "https://api.autonomica.app")]
    [InlineData("production-rollback", "WORKER_URL", "https://worker.autonomica.app")]
    [Trait("Requirement", "AU-S12")]
    public async Task Addresses_ForAutonomicasRollback_AreWhereItsJobsLook(string environment, string name, string value) =>
        Assert.Equal(value, await ValueOfAsync("autonomica", environment, name));

    [Fact, Trait("Requirement", "BG-S01")]
    public Task KubeconfigOfStaging_OfBrainGateway_IsASecretOfItsEnvironments() => IsSecretInAsync("brain-gateway", "KUBE_CONFIG_STAGING", "staging");

    [Fact, Trait("Requirement", "BG-S02")]
    public Task KubeconfigOfProduction_OfBrainGateway_IsASecretOfItsEnvironments() => IsSecretInAsync("brain-gateway", "KUBE_CONFIG_PRODUCTION", "production");

    [Fact, Trait("Requirement", "BG-S04")]
    public Task ExternalKey_OfBrainGateway_IsASecretOfItsEnvironments() => IsSecretInAsync("brain-gateway", "EXTERNAL_API_KEY", "staging", "production");

    [Fact, Trait("Requirement", "PW-S04")]
    public Task StagingToken_OfPiwardrive_IsASecretOfItsEnvironments() => IsSecretInAsync("piwardrive", "STAGING_AUTH_TOKEN", "staging");

    [Fact, Trait("Requirement", "PW-S05")]
    public Task DeployKey_OfPiwardrive_IsASecretOfItsEnvironments() => IsSecretInAsync("piwardrive", "PRODUCTION_DEPLOY_KEY", "production");

    [Fact, Trait("Requirement", "PW-S10")]
    public Task DatabaseUrl_OfPiwardrive_IsASecretOfItsEnvironments() => IsSecretInAsync("piwardrive", "DATABASE_URL", "staging", "production");

    [Fact, Trait("Requirement", "GS-S03")]
    public Task KeyId_OfGoldensignals_IsASecretOfItsEnvironments() => IsSecretInAsync("goldensignals", "AWS_ACCESS_KEY_ID", "staging", "production");

    [Fact, Trait("Requirement", "GS-S04")]
    public Task AccessKey_OfGoldensignals_IsASecretOfItsEnvironments() => IsSecretInAsync("goldensignals", "AWS_SECRET_ACCESS_KEY", "staging", "production");

    [Fact, Trait("Requirement", "GS-S05")]
    public Task Distribution_OfGoldensignals_IsASecretOfItsEnvironments() => IsSecretInAsync("goldensignals", "CLOUDFRONT_DISTRIBUTION_ID", "production");

    [Fact, Trait("Requirement", "GS-S07")]
    public Task SentryAddress_OfGoldensignals_IsASecretOfItsEnvironments() => IsSecretInAsync("goldensignals", "SENTRY_DSN", "staging", "production");

    [Fact, Trait("Requirement", "GS-S10")]
    public Task RecordKey_OfGoldensignals_IsASecretOfItsEnvironments() => IsSecretInAsync("goldensignals", "CYPRESS_RECORD_KEY", "staging");

    [Fact, Trait("Requirement", "AU-E05")]
    public Task DatabaseUrl_OfAutonomicasStaging_IsCompletedByItsPassword() => IsCompletedAsync("staging");

    [Fact, Trait("Requirement", "AU-E11")]
    public Task DatabaseUrl_OfAutonomicasProduction_IsCompletedByItsPassword() => IsCompletedAsync("production");

    [Fact]
    public async Task DistributionId_OfGoldensignals_ComesFromItsDistribution()
    {
        var secret = await FindAsync(Secret, "goldensignals", "production", "secretName", "CLOUDFRONT_DISTRIBUTION_ID");

        Assert.Contains(secret.DependsOn, urn => urn.Contains("aws:cloudfront/distribution:Distribution", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Secrets_OfAnExistingCluster_DoNotHoldItsAdministratorsKubeconfig()
    {
        var plan = await Environments.PlanAsync("staging", ("cluster", "existing"), ("kubeconfig", "k"), ("clusterVersion", null), ("nodePools", null),
            ("clusterAdministrators", null), ("clusterDeletionProtection", null));

        Assert.DoesNotContain(plan.OfType(Secret), one => one.Inputs.TextAt("secretName") == "KUBE_CONFIG_STAGING");
    }

    private static async Task IsAsync(string environment, string name, string value) =>
        Assert.Equal(value, await ValueOfAsync("autonomica", environment, name));

    private static async Task<IEnumerable<string?>> FeaturesAsync(string environment) => (await Environments.OfAsync(environment)).OfType(Variable)
        .Where(one => one.Inputs.TextAt("environment") == environment
            && one.Inputs.TextAt("variableName")!.StartsWith("NEXT_PUBLIC_FEATURE_", StringComparison.Ordinal))
        .Select(one => one.Inputs.TextAt("value"));

    private static async Task IsSecretInAsync(string product, string name, params string[] environments)
    {
        var plans = new[] { await Environments.StagingAsync, await Environments.ProductionAsync };
        var secrets = plans.SelectMany(plan => plan.OfType(Secret))
            .Where(one => one.Product == product && one.Inputs.TextAt("secretName") == name)
            .Where(one => !one.Inputs.TextAt("environment")!.EndsWith("-rollback", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(environments, secrets.Select(one => one.Inputs.TextAt("environment")));
        Assert.All(secrets, one => Assert.Equal(["value"], one.SecretInputs));
        Assert.All(secrets, one => Assert.StartsWith("[secret ", PlanJson.Compact(one.Inputs.At("value")!).Trim('"'), StringComparison.Ordinal));
    }

    private static async Task IsCompletedAsync(string environment) => Assert.Equal(
        "[secret slipway:secrets.autonomica.DATABASE_URL_PASSWORD]",
        PlanJson.Compact((await FindAsync(Secret, "autonomica", environment, "secretName", "DATABASE_URL")).Inputs.At("value")!).Trim('"'));

    private static async Task<string?> ValueOfAsync(string product, string environment, string name) =>
        (await FindAsync(Variable, product, environment, "variableName", name)).Inputs.TextAt("value");

    private static async Task<PlannedResource> FindAsync(string type, string product, string environment, string key, string name) =>
        (await Environments.OfAsync(environment.Replace("-rollback", "", StringComparison.Ordinal))).OfType(type).Single(one =>
            one.Product == product && one.Inputs.TextAt("environment") == environment && one.Inputs.TextAt(key) == name);
}
