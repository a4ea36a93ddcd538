using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Repositories;
using Slipway.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class GithubRequestsTests
{
    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(500, 9)]
    [InlineData(501, 61)]
    [InlineData(1100, 122)]
    public void Minutes_FollowFromTheLimits(int requests, int minutes) => Assert.Equal(minutes, RequestLimits.Minutes(requests));

    [Fact]
    public void Plan_WithManyFiles_IsToldWithItsMinutes()
    {
        var plan = new GoodPlan();
        for (var number = 0; number < 120; number++)
        {
            plan.And($$$"""{"type": "github:index/repositoryFile:RepositoryFile", "name": "shop-file-{{{number}}}", "product": "shop", "inputs": {"file": "a"}}""");
        }

        var finding = Assert.Single(GithubRequests.Rule.Judge(new PlannedEnvironment(plan.Plan())));

        Assert.Equal(("github-requests", Severity.Note, "GitHub"), (finding.Rule, finding.Severity, finding.Where));
        Assert.Equal("making everything anew takes 128 requests that create content, and so 3 minutes at least", finding.Message);
    }

    [Fact]
    public void Plan_WithFew_IsFine() => Assert.Empty(GithubRequests.Rule.Judge(new PlannedEnvironment(new GoodPlan().Plan())));
}
