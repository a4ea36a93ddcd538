using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class CacheAuthenticationTests
{
    [Fact]
    public void Cache_WithoutUsers_IsFound() =>
        new GoodPlan().With("ReplicationGroup", "shop-cache", "userGroupIds", null)
            .Breaks(CacheAuthentication.Rule, "shop-cache.userGroupIds", "shop-cache lets in whoever reaches it");

    [Fact]
    public void User_WithoutAPassword_IsFound() =>
        new GoodPlan()
            .With("User", "shop-cache", "authenticationMode/type", "no-password-required")
            .Breaks(CacheAuthentication.Rule, "shop-cache.authenticationMode", "shop-cache is let in without a password");

    [Fact]
    public void DefaultUser_ThatIsOn_IsFound() =>
        new GoodPlan().With("User", "shop-cache-nobody", "accessString", "on ~* +@all")
            .Breaks(CacheAuthentication.Rule, "shop-cache-nobody.authenticationMode", "shop-cache-nobody is let in without a password");
}
