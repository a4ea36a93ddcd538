using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UncheckedBranchTests
{
    private const string Message = "shop-repository-main requires no check, since no workflow reports on every pull request to it";

    [Fact]
    public void Branch_WithoutChecks_IsFound() =>
        new GoodPlan().Without("RepositoryRuleset", "shop-repository-main-checks").Breaks(UncheckedBranch.Rule, "shop-repository-main", Message);

    [Fact]
    public void Branch_WithTheChecksOfAnother_IsFound() => new GoodPlan()
        .With("RepositoryRuleset", "shop-repository-main-checks", "conditions/refName/includes/0", "refs/heads/develop")
        .Breaks(UncheckedBranch.Rule, "shop-repository-main", Message);
}
