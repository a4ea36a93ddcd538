using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>Protected branches that change without a second person.</summary>
public static class UnreviewedChange
{
    public static Rule Rule { get; } = new()
    {
        Id = "unreviewed-change",
        Severity = Severity.Warning,
        Title = "A protected branch changes only by a reviewed pull request",
        Reason = "One person, or one stolen token, could put anything into production",
        Remedy = "ask for one approval at least",
        Breaches = environment =>
            from branch in environment.OfType(GithubTypes.BranchProtection)
            where branch.Number("requiredPullRequestReviews.requiredApprovingReviewCount") is null or 0
            select branch.Breach("requiredPullRequestReviews", "can be changed without a review"),
    };
}
