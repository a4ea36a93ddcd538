using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class PublicDatabaseTests
{
    [Fact]
    public void Database_WithAnAddressInTheInternet_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "publiclyAccessible", true)
            .Breaks(PublicDatabase.Rule, "shop-database.publiclyAccessible", "shop-database can be reached from the internet");
}
