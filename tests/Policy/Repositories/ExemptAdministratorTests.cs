using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class ExemptAdministratorTests
{
    [Fact]
    public void Branch_WhoseRulesDoNotBindAdministrators_IsFound() =>
        new GoodPlan().With("BranchProtection", "shop-repository-main", "enforceAdmins", null)
            .Breaks(
                ExemptAdministrator.Rule,
                "shop-repository-main.enforceAdmins",
                "shop-repository-main does not hold for administrators");
}
