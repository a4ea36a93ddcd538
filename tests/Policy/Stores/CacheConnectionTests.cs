using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class CacheConnectionTests
{
    [Fact]
    public void Cache_WithoutTls_IsFound() =>
        new GoodPlan().With("ReplicationGroup", "shop-cache", "transitEncryptionEnabled", false)
            .Breaks(CacheConnection.Rule, "shop-cache.transitEncryptionEnabled", "shop-cache accepts connections without TLS");

    [Fact]
    public void Cache_PreferringTls_IsFound() =>
        new GoodPlan()
            .With("ReplicationGroup", "shop-cache", "transitEncryptionMode", "preferred")
            .Breaks(CacheConnection.Rule, "shop-cache.transitEncryptionEnabled", "shop-cache accepts connections without TLS");
}
