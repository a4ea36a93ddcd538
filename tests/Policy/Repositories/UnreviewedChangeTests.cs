using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnreviewedChangeTests
{
    [Fact]
    public void Branch_WithoutReviews_IsFound() =>
        new GoodPlan()
            .With("BranchProtection", "shop-repository-main", "requiredPullRequestReviews", null)
            .Breaks(
                UnreviewedChange.Rule,
                "shop-repository-main.requiredPullRequestReviews",
                "shop-repository-main can be changed without a review");

    [Fact]
    public void Branch_AskingForNoApproval_IsFound() =>
        new GoodPlan()
            .With("BranchProtection", "shop-repository-main", "requiredPullRequestReviews/0/requiredApprovingReviewCount", 0)
            .Breaks(
                UnreviewedChange.Rule,
                "shop-repository-main.requiredPullRequestReviews",
                "shop-repository-main can be changed without a review");
}
