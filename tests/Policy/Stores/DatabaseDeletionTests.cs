using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class DatabaseDeletionTests
{
    [Fact]
    public void Database_ThatCanBeDeleted_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "deletionProtection", false)
            .Breaks(DatabaseDeletion.Rule, "shop-database.deletionProtection", "shop-database can be deleted, or without a last snapshot");

    [Fact]
    public void Database_WithoutALastSnapshot_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "skipFinalSnapshot", true)
            .Breaks(DatabaseDeletion.Rule, "shop-database.deletionProtection", "shop-database can be deleted, or without a last snapshot");
}
