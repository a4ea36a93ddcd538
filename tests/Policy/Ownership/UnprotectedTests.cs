using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class UnprotectedTests
{
    [Fact]
    public void Database_WithoutProtection_IsFound() =>
        new GoodPlan().Unprotected("Instance", "shop-database")
            .Breaks(Unprotected.Rule, "shop-database", "shop-database would be deleted when its line is removed or renamed");

    [Fact]
    public void Repository_WithoutProtection_IsFound() =>
        new GoodPlan().Unprotected("Repository", "shop-repository")
            .Breaks(Unprotected.Rule, "shop-repository", "shop-repository would be deleted when its line is removed or renamed");
}
