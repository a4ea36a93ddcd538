using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Repositories;
using Slipway.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class GithubPlanLimitTests
{
    [Theory]
    [InlineData(GithubPlan.Free, "shop-repository-main", "shop-repository-main-checks", "shop-repository.securityAndAnalysis")]
    [InlineData(GithubPlan.Team)]
    public void HiddenRepository_HasProtectionOnPaidPlansOnly(GithubPlan plan, params string[] places) =>
        Assert.Equal(places, Findings(new GoodPlan(), plan).Select(finding => finding.Where));

    [Fact]
    public void Reviewers_OfAHiddenRepository_NeedTheEnterprisePlan()
    {
        var reviewed = new GoodPlan().With("RepositoryEnvironment", "shop-repository-trial", "reviewers", JsonNode.Parse("""[{"teams": [1, 2]}]"""));

        var finding = Assert.Single(Findings(reviewed, GithubPlan.Team));

        Assert.Equal(("github-plan-limit", Severity.Error, "shop-repository-trial.reviewers"), (finding.Rule, finding.Severity, finding.Where));
        Assert.Equal(
            "shop-repository-trial asks for reviewers of deployments, which hidden repositories have from the plan enterprise on, and slipway:githubPlan is team",
            finding.Message);
        Assert.Empty(Findings(reviewed, GithubPlan.Enterprise));
    }

    [Fact]
    public void WaitTimer_OfAHiddenRepository_NeedsTheEnterprisePlanUnlessItIsZero()
    {
        Assert.Empty(Findings(new GoodPlan().With("RepositoryEnvironment", "shop-repository-trial", "waitTimer", 0), GithubPlan.Team));
        Assert.Single(Findings(new GoodPlan().With("RepositoryEnvironment", "shop-repository-trial", "waitTimer", 5), GithubPlan.Team));
    }

    [Fact]
    public void ListOfActions_OfAHiddenRepository_NeedsTheEnterprisePlan()
    {
        var listed = new GoodPlan().And("""
            {"type": "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions", "name": "shop-actions", "product": "shop",
              "inputs": {"repository": "${Repository:shop-repository.name}", "allowedActionsConfig": {"patternsAlloweds": ["a/b@*"]}}}
            """);

        Assert.Equal(["shop-actions.allowedActionsConfig.patternsAlloweds"], Findings(listed, GithubPlan.Team).Select(finding => finding.Where));
        Assert.Empty(Findings(listed, GithubPlan.Enterprise));
    }

    [Fact]
    public void PublicRepository_HasEverything() =>
        Assert.Empty(Findings(new GoodPlan().With("Repository", "shop-repository", "visibility", "public"), GithubPlan.Free));

    private static IReadOnlyList<Finding> Findings(GoodPlan plan, GithubPlan paid) =>
        [.. GithubPlanLimit.Rule.Judge(new PlannedEnvironment(plan.Plan()) { GithubPlan = paid }).Where(finding => !finding.Where.EndsWith("trial", StringComparison.Ordinal))];
}
