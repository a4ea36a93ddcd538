using Slipway.Cli.Engine;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class EnvironmentPlanTests
{
    private static readonly string[] Lasting =
    [
        "aws:backup/vault:Vault",
        "aws:cloudtrail/trail:Trail",
        "aws:ecr/repository:Repository",
        "aws:eks/cluster:Cluster",
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws:kms/key:Key",
        "aws:rds/instance:Instance",
        "aws:route53/delegationSet:DelegationSet",
        "aws:route53/zone:Zone",
        "aws:s3/bucket:Bucket",
        "github:index/repository:Repository",
    ];

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Plan_EachStack_HasNoFinding(string stack) => Assert.Empty((await Environments.PlanAsync(stack)).Findings);

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Plan_EachStack_ProtectsWhatMustNotDieAndNothingElse(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.All(plan.Resources.Where(resource => resource.Custom), resource => Assert.Equal(Lasting.Contains(resource.Type), resource.Protect));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Plan_EachStack_GivesEveryResourceAProviderAndAComponentAsParent(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        var made = plan.Resources.Where(resource => resource.Custom && !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal)).ToList();
        Assert.All(made, resource => Assert.NotNull(resource.Provider));
        Assert.All(made, resource => Assert.Contains("slipway:", plan.Resources.Single(parent => parent.Urn == resource.Parent).Type, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staging", "111122223333")]
    [InlineData("production", "444455556666")]
    public async Task AwsProvider_EachStack_TagsEverythingAndRefusesOtherAccounts(string stack, string account)
    {
        var provider = (await Environments.PlanAsync(stack)).Find("pulumi:providers:aws", "platform-aws");

        Assert.Equal($"[\"{account}\"]", provider.Inputs.TextAt("allowedAccountIds"));
        Assert.Equal("eu-central-1", provider.Inputs.TextAt("region"));
        Assert.Equal(
            "{\"tags\":{\"slipway:environment\":\"" + stack + "\",\"slipway:managed-by\":\"slipway\",\"slipway:owner\":\"platform\",\"slipway:product\":\"platform\"}}",
            provider.Inputs.TextAt("defaultTags"));
    }

    [Fact]
    public async Task Shared_Setting_DecidesAloneWhoDeclaresRepositories()
    {
        var production = await Environments.PlanAsync("production", ("shared", "true"));
        var staging = await Environments.PlanAsync("staging", ("shared", "false"));

        Assert.NotEmpty(production.OfType("github:index/repository:Repository"));
        Assert.DoesNotContain(staging.Resources, resource => resource.Type is "github:index/repository:Repository"
            or "github:index/branchProtection:BranchProtection" or "github:index/repositoryEnvironment:RepositoryEnvironment"
            or "github:index/actionsSecret:ActionsSecret");
    }

    [Fact]
    public async Task Repository_Platform_IsAdoptedAndKept()
    {
        var plan = await Environments.StagingAsync;

        var repository = plan.Find("github:index/repository:Repository", "platform-repository");
        Assert.Equal((true, true, "slipway"), (repository.Protect, repository.RetainOnDelete, ((PlanText)repository.ImportId!).Text));
        Assert.Equal(
            ["production", "staging"],
            plan.OfType("github:index/repositoryEnvironment:RepositoryEnvironment")
                .Where(one => one.Name.StartsWith("platform-", StringComparison.Ordinal))
                .Select(one => one.Inputs.TextAt("environment")));
        Assert.Equal(
            """{"allowsDeletions":false,"allowsForcePushes":false,"enforceAdmins":true,"pattern":"main","repositoryId":"${platform-repository.nodeId}","requireConversationResolution":true,"requireSignedCommits":true,"requiredLinearHistory":true,"requiredPullRequestReviews":[{"dismissStaleReviews":true,"pullRequestBypassers":["${getGithubApp(slug=slipway-demo).nodeId}"],"requireCodeOwnerReviews":true,"requireLastPushApproval":true,"requiredApprovingReviewCount":1}]}""",
            plan.Find("github:index/branchProtection:BranchProtection", "platform-repository-main").Inputs());
    }

    [Fact]
    public async Task Registry_Production_ComesFromTheStackOfItsSettings()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal("organization/slipway/staging", plan.Find("pulumi:pulumi:StackReference", "platform-registry").Inputs.TextAt("name"));
        Assert.Equal("${platform-registry.registry}", ((PlanReference)plan.Outputs.At("registry")!).Text);
        Assert.Equal("111122223333.dkr.ecr.eu-central-1.amazonaws.com", (await Environments.StagingAsync).Outputs.TextAt("registry"));
    }

    [Fact]
    public async Task Plan_TwoRunsAndBothStacksAtOnce_YieldTheSameBytes()
    {
        var alone = new[] { PlanJson.Write(await Environments.PlanAsync("staging")), PlanJson.Write(await Environments.PlanAsync("production")) };

        var atOnce = await Task.WhenAll(Environments.PlanAsync("staging"), Environments.PlanAsync("production"), Environments.PlanAsync("staging"));

        Assert.Equal([alone[0], alone[1], alone[0]], atOnce.Select(PlanJson.Write));
    }

    [Fact]
    public async Task Settings_MissingInTheConfiguration_StopTheStackWithEveryCommand()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Environments.PlanAsync("staging", ("region", null), ("githubPlan", "gold")));

        var text = failure is EngineFailedException engine ? string.Join('\n', engine.Messages) : failure.Message;
        Assert.Contains("slipway:region: is missing; set it with: pulumi config set slipway:region eu-central-1 --stack staging", text, StringComparison.Ordinal);
        Assert.Contains("slipway:githubPlan: \"gold\" is not a GitHub plan; allowed: enterprise, free, pro, team", text, StringComparison.Ordinal);
    }
}
