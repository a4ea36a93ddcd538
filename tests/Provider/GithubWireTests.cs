using Pulumi;
using Slipway.Tests.Sdk;
using Xunit;
using Github = Pulumi.Github;

namespace Slipway.Tests.Provider;

public sealed class GithubWireTests
{
    [Fact]
    public async Task BranchProtection_BlocksAndFlags_KeepTheirNames() => Assert.Equal(
        """{enforceAdmins: true, pattern: "main", repositoryId: "R_1", requireSignedCommits: true, requiredPullRequestReviews: [{dismissStaleReviews: true, requiredApprovingReviewCount: 2}], requiredStatusChecks: [{contexts: ["Test Odd"], strict: true}]}""",
        await Wire.InputsAsync(() => new Github.BranchProtection("main", new()
        {
            RepositoryId = "R_1",
            Pattern = "main",
            EnforceAdmins = true,
            RequireSignedCommits = true,
            RequiredPullRequestReviews = { new Github.Inputs.BranchProtectionRequiredPullRequestReviewArgs { RequiredApprovingReviewCount = 2, DismissStaleReviews = true } },
            RequiredStatusChecks = { new Github.Inputs.BranchProtectionRequiredStatusCheckArgs { Strict = true,
                Contexts = { "Test Odd" } } },
        })));

    [Fact]
    public async Task ActionsSecret_Value_IsSecretWithoutBeingAsked()
    {
        var args = new Github.ActionsSecretArgs { Repository = "shop", SecretName = "TOKEN", Value = "odd-word" };

        var inputs = await Wire.InputsAsync(() => new Github.ActionsSecret("token", args));

        Assert.Equal("""{repository: "shop", secretName: "TOKEN", value: "odd-word"}""", inputs);
        Assert.True(await Output.IsSecretAsync((Output<string>)args.Value));
    }

    [Fact]
    public async Task RepositoryEnvironment_Reviewers_AreNumbersInsideABlock() => Assert.Equal(
        """{canAdminsBypass: false, deploymentBranchPolicy: {customBranchPolicies: true, protectedBranches: false}, environment: "live", preventSelfReview: true, repository: "shop", reviewers: [{teams: [77], users: [11]}], waitTimer: 5}""",
        await Wire.InputsAsync(() => new Github.RepositoryEnvironment("live", new()
        {
            Repository = "shop",
            Environment = "live",
            WaitTimer = 5,
            CanAdminsBypass = false,
            PreventSelfReview = true,
            Reviewers = { new Github.Inputs.RepositoryEnvironmentReviewerArgs { Teams = { 77 }, Users = { 11 } } },
            DeploymentBranchPolicy = new Github.Inputs.RepositoryEnvironmentDeploymentBranchPolicyArgs
            {
                ProtectedBranches = false,
                CustomBranchPolicies = true
            },
        })));

    [Fact]
    public async Task Branch_RenamedProperty_KeepsTheEnginesName() => Assert.Equal(
        """{branch: "release/odd", repository: "shop", sourceBranch: "main"}""",
        await Wire.InputsAsync(() =>
            new Github.Branch("release", new() { Repository = "shop", BranchName = "release/odd", SourceBranch = "main" })));

    [Fact]
    public async Task RepositoryRuleset_DeepBlocks_AreObjectsAndListsAsListed() => Assert.Equal(
        """{bypassActors: [{actorId: 7, actorType: "Integration", bypassMode: "always"}], conditions: {refName: {excludes: [], includes: ["~DEFAULT_BRANCH"]}}, enforcement: "active", name: "main", repository: "shop", rules: {requiredSignatures: true}, target: "branch"}""",
        await Wire.InputsAsync(() => new Github.RepositoryRuleset("rules", new()
        {
            Name = "main",
            Repository = "shop",
            Target = "branch",
            Enforcement = "active",
            BypassActors = { new Github.Inputs.RepositoryRulesetBypassActorArgs { ActorId = 7, ActorType = "Integration",
                BypassMode = "always" } },
            Conditions = new Github.Inputs.RepositoryRulesetConditionsArgs
            {
                RefName = new Github.Inputs.RepositoryRulesetConditionsRefNameArgs
                {
                    Includes = { "~DEFAULT_BRANCH" },
                    Excludes = new InputList<string>()
                },
            },
            Rules = new Github.Inputs.RepositoryRulesetRulesArgs { RequiredSignatures = true },
        })));

    [Fact]
    public async Task Repository_Lookup_AsksForTheIdAndNothingElse()
    {
        var mocks = new RecordingMocks();

        await SmallProgram.RunAsync(mocks, () => _ = Github.Repository.Get("shop", "shop-id"));

        Assert.Equal(("shop-id", 0), (mocks["shop"].Id, mocks["shop"].Inputs.Count));
    }

    [Fact]
    public async Task GetTeam_Arguments_ReachTheFunctionUnderItsToken()
    {
        var mocks = new RecordingMocks { AnswerCall = _ => RecordingMocks.State(("id", "T_1"), ("slug", "odd"), ("name", "Odd")) };

        var name = await SmallProgram.LookAsync(async () => (await Github.GetTeam.InvokeAsync(new() { Slug = "odd" })).Name, mocks);

        Assert.Equal(("github:index/getTeam:getTeam", "odd", "Odd"), (mocks.Calls.Single().Token, mocks.Calls.Single().Args["slug"], name));
    }
}
