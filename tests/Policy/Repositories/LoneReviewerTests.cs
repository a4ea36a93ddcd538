using System.Text.Json.Nodes;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class LoneReviewerTests
{
    [Fact]
    public void Environment_WithOneReviewer_IsFound() => Reviewed("""[{"users": [7], "teams": []}]""").Breaks(
        LoneReviewer.Rule,
        "shop-repository-trial.reviewers",
        "shop-repository-trial has one reviewer, who may approve changes of their own");

    [Fact]
    public void Environment_WithOneReviewerWhoMayNotApproveTheirOwn_IsFound() => Reviewed("""[{"users": [7]}]""")
        .With("RepositoryEnvironment", "shop-repository-trial", "preventSelfReview", true)
        .Breaks(
            LoneReviewer.Rule,
            "shop-repository-trial.reviewers",
            "shop-repository-trial has one reviewer, who cannot deploy a change of their own");

    [Theory]
    [InlineData("""[{"users": [7, 8]}]""")]
    [InlineData("""[{"users": [7], "teams": [9]}]""")]
    public void Environment_WithMore_IsFine(string reviewers) => Reviewed(reviewers).IsFine();

    private static GoodPlan Reviewed(string reviewers) =>
        new GoodPlan().With("RepositoryEnvironment", "shop-repository-trial", "reviewers", JsonNode.Parse(reviewers));
}
