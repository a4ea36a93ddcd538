using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class UnencryptedStoreTests
{
    [Fact]
    public void Database_WithoutEncryption_IsFound() =>
        new GoodPlan().With("Instance", "shop-database", "storageEncrypted", null)
            .Breaks(UnencryptedStore.Rule, "shop-database.storageEncrypted", "shop-database does not encrypt what it keeps");

    [Fact]
    public void Cache_WithoutEncryption_IsFound() =>
        new GoodPlan().With("ReplicationGroup", "shop-cache", "atRestEncryptionEnabled", false)
            .Breaks(UnencryptedStore.Rule, "shop-cache.atRestEncryptionEnabled", "shop-cache does not encrypt what it keeps");
}
