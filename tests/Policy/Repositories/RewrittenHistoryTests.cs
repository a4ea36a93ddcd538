using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class RewrittenHistoryTests
{
    [Fact]
    public void Branch_ThatCanBeReplaced_IsFound() =>
        new GoodPlan()
            .With("BranchProtection", "shop-repository-main", "allowsForcePushes", true)
            .Breaks(RewrittenHistory.Rule, "shop-repository-main.allowsForcePushes", "shop-repository-main can be rewritten or deleted");

    [Fact]
    public void Branch_ThatCanBeDeleted_IsFound() =>
        new GoodPlan().With("BranchProtection", "shop-repository-main", "allowsDeletions", true)
            .Breaks(RewrittenHistory.Rule, "shop-repository-main.allowsDeletions", "shop-repository-main can be rewritten or deleted");
}
