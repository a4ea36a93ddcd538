using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class DatabaseBackupsTests
{
    [Fact]
    public void Database_KeepingBackupsForADay_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "backupRetentionPeriod", 1)
            .Breaks(DatabaseBackups.Rule, "shop-database.backupRetentionPeriod", "shop-database keeps backups for less than 7 days");

    [Fact]
    public void Database_WithoutBackups_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "backupRetentionPeriod", null)
            .Breaks(DatabaseBackups.Rule, "shop-database.backupRetentionPeriod", "shop-database keeps backups for less than 7 days");
}
