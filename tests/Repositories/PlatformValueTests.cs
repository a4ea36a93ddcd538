using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What workflows find besides the values that their products' files name.</summary>
public sealed class PlatformValueTests
{
    private const string EnvironmentVariable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";
    private const string Variable = "github:index/actionsVariable:ActionsVariable";

    [Theory]
    [InlineData("SLIPWAY_OWNER", "slipway-demo")]
    [InlineData("SLIPWAY_REPOSITORY", "slipway")]
    [InlineData("SLIPWAY_APP_ID", "${getGithubApp(slug=slipway-demo-releases).id}")]
    [InlineData("AWS_REGION", "eu-central-1")]
    [InlineData("AWS_ROLE_TO_WATCH", "${Role:humanline-pipeline.arn}")]
    [InlineData("CLUSTER_NAME", "slipway-staging")]
    [InlineData("REGISTRY", "111122223333.dkr.ecr.eu-central-1.amazonaws.com")]
    public async Task Variable_OfAnEnvironment_IsWhatItsJobsNeed(string name, string value) =>
        Assert.Equal(value, (await InEnvironmentAsync("humanline", "staging", name)).Inputs.At("value")!.ToString());

    [Fact]
    public async Task RoleThatPushes_IsGivenToJobsWithoutEnvironment() => Assert.Equal(
        ["brain-gateway ${Role:brain-gateway-images.arn}", "humanline ${Role:humanline-images.arn}", "piwardrive ${Role:piwardrive-images.arn}"],
        (await Environments.StagingAsync).OfType(Variable)
            .Where(one => one.Inputs.TextAt("variableName") == "AWS_ROLE_TO_PUSH")
            .Select(one => $"{one.Product} {one.Inputs.At("value")}"));

    [Fact]
    public async Task KeyOfTheReleaseApp_IsASecretOfDeployingEnvironmentsAlone()
    {
        var plan = await Environments.ProductionAsync;
        var keys = plan.Resources.Where(one => one.Inputs.TextAt("secretName") == "SLIPWAY_APP_PRIVATE_KEY").ToList();

        Assert.Equal(10, keys.Count);
        Assert.All(keys, one => Assert.Equal("[secret slipway:githubReleaseAppKey]", one.Inputs.At("value")!.ToString()));
        Assert.Equal(
            ["production", "production-rollback"],
            keys.Select(one => one.Inputs.TextAt("environment")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Freeze_OnceMade_BelongsToTheRuntime() => Assert.All(
        (await Environments.ProductionAsync).OfType(EnvironmentVariable).Where(one => one.Inputs.TextAt("variableName") == "DEPLOY_FREEZE"),
        one => Assert.Equal(("false", "value", "production"), (one.Inputs.TextAt("value"), one.IgnoreChanges.Single(), one.Inputs.TextAt("environment"))));

    [Fact]
    public async Task MailAccount_IsThatOfTheSettings()
    {
        var plan = await Environments.PlanAsync("production", ("mailServer", "mail.example.com:587"), ("mailSender", "slipway@example.com"));
        var values = plan.OfType(EnvironmentVariable).Where(one => one.Product == "autonomica" && one.Inputs.TextAt("environment") == "production-rollback")
            .ToDictionary(one => one.Inputs.TextAt("variableName")!, one => one.Inputs.TextAt("value"));

        Assert.Equal(("mail.example.com", "slipway@example.com"), (values["SMTP_SERVER"], values["SMTP_USERNAME"]));
    }

    private static async Task<PlannedResource> InEnvironmentAsync(string product, string environment, string name) =>
        (await Environments.OfAsync(environment)).OfType(EnvironmentVariable).Single(one =>
            one.Product == product && one.Inputs.TextAt("environment") == environment && one.Inputs.TextAt("variableName") == name);
}
