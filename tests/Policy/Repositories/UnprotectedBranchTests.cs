using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnprotectedBranchTests
{
    [Fact]
    public void Repository_WithoutAProtectedBranch_IsFound() =>
        new GoodPlan().Without("BranchProtection", "shop-repository-main")
            .Breaks(UnprotectedBranch.Rule, "shop-repository", "shop-repository has no protected branch");

    [Fact]
    public void Repository_InTheArchive_IsFine() =>
        new GoodPlan()
            .Without("BranchProtection", "shop-repository-main")
            .With("Repository", "shop-repository", "archived", true)
            .IsFine();
}
