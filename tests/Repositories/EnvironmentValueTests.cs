using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The variables and secrets that the jobs of each environment find, under the names that the documents have.</summary>
public sealed class EnvironmentValueTests
{
    private const string Secret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";
    private const string Variable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";

    [Theory]
    [InlineData("staging", "NODE_ENV", "production")]
    [InlineData("staging", "NEXT_PUBLIC_ENVIRONMENT", "staging")]
    [InlineData("staging", "NEXT_PUBLIC_API_URL", "https://staging-api.autonomica.app")]
    [InlineData("staging", "REDIS_URL", "redis://staging-redis.autonomica.app:6379/0")]
    [InlineData("production", "NODE_ENV", "production")]
    [InlineData("production", "NEXT_PUBLIC_ENVIRONMENT", "production")]
    [InlineData("production", "NEXT_PUBLIC_API_URL", "https://api.autonomica.app")]
    [InlineData("production", "REDIS_URL", "redis://prod-redis.autonomica.app:6379/0")]
    [Trait("Requirement", "AU-S01")]
    [Trait("Requirement", "AU-S02")]
    [Trait("Requirement", "AU-S03")]
    [Trait("Requirement", "AU-S04")]
    [Trait("Requirement", "AU-S05")]
    [Trait("Requirement", "AU-S06")]
    [Trait("Requirement", "AU-S07")]
    [Trait("Requirement", "AU-S08")]
    public async Task Variable_OfAutonomica_HasTheDocumentsValue(string environment, string name, string value) =>
        Assert.Equal(value, await ValueOfAsync("autonomica", environment, name));

    [Theory]
    [InlineData("staging", "NEXT_PUBLIC_FEATURE_NEW_DASHBOARD", "true")]
    [InlineData("staging", "NEXT_PUBLIC_FEATURE_ADVANCED_ANALYTICS", "true")]
    [InlineData("staging", "NEXT_PUBLIC_FEATURE_AI_ASSISTANCE", "true")]
    [InlineData("production", "NEXT_PUBLIC_FEATURE_NEW_DASHBOARD", "false")]
    [InlineData("production", "NEXT_PUBLIC_FEATURE_ADVANCED_ANALYTICS", "false")]
    [InlineData("production", "NEXT_PUBLIC_FEATURE_AI_ASSISTANCE", "false")]
    [Trait("Requirement", "AU-S09")]
    [Trait("Requirement", "AU-S10")]
    [Trait("Requirement", "AU-S11")]
    [Trait("Requirement", "AU-E06")]
    [Trait("Requirement", "AU-E12")]
    public async Task Feature_OfAutonomica_IsAVariableOfEachEnvironment(string environment, string name, string value) =>
        Assert.Equal(value, await ValueOfAsync("autonomica", environment, name));

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

    [Theory]
    [InlineData("brain-gateway", "staging", "KUBE_CONFIG_STAGING")]
    [InlineData("brain-gateway", "production", "KUBE_CONFIG_PRODUCTION")]
    [InlineData("brain-gateway", "production", "EXTERNAL_API_KEY")]
    [InlineData("piwardrive", "staging", "STAGING_AUTH_TOKEN")]
    [InlineData("piwardrive", "production", "PRODUCTION_DEPLOY_KEY")]
    [InlineData("piwardrive", "staging", "DATABASE_URL")]
    [InlineData("piwardrive", "production", "DATABASE_URL")]
    [InlineData("goldensignals", "staging", "AWS_ACCESS_KEY_ID")]
    [InlineData("goldensignals", "production", "AWS_SECRET_ACCESS_KEY")]
    [InlineData("goldensignals", "production", "CLOUDFRONT_DISTRIBUTION_ID")]
    [InlineData("goldensignals", "production", "SENTRY_DSN")]
    [InlineData("goldensignals", "staging", "CYPRESS_RECORD_KEY")]
    [Trait("Requirement", "BG-S01")]
    [Trait("Requirement", "BG-S02")]
    [Trait("Requirement", "BG-S04")]
    [Trait("Requirement", "PW-S04")]
    [Trait("Requirement", "PW-S05")]
    [Trait("Requirement", "PW-S10")]
    [Trait("Requirement", "GS-S03")]
    [Trait("Requirement", "GS-S04")]
    [Trait("Requirement", "GS-S05")]
    [Trait("Requirement", "GS-S07")]
    [Trait("Requirement", "GS-S10")]
    public async Task Secret_OfAnEnvironment_IsThereAndHidden(string product, string environment, string name)
    {
        var secret = await FindAsync(Secret, product, environment, "secretName", name);

        Assert.Equal(["value"], secret.SecretInputs);
        Assert.StartsWith("[secret ", PlanJson.Compact(secret.Inputs.At("value")!).Trim('"'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-E05")]
    [Trait("Requirement", "AU-E11")]
    public async Task DatabaseUrl_OfAutonomica_IsCompletedByAPasswordFromTheSettings(string environment)
    {
        var secret = await FindAsync(Secret, "autonomica", environment, "secretName", "DATABASE_URL");

        Assert.Equal("[secret slipway:secrets.autonomica.DATABASE_URL_PASSWORD]", PlanJson.Compact(secret.Inputs.At("value")!).Trim('"'));
    }

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

    private static async Task<string?> ValueOfAsync(string product, string environment, string name) =>
        (await FindAsync(Variable, product, environment, "variableName", name)).Inputs.TextAt("value");

    private static async Task<PlannedResource> FindAsync(string type, string product, string environment, string key, string name) =>
        (await Environments.OfAsync(environment.Replace("-rollback", "", StringComparison.Ordinal))).OfType(type).Single(one =>
            one.Product == product && one.Inputs.TextAt("environment") == environment && one.Inputs.TextAt(key) == name);
}
