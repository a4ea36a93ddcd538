using Slipway.Cloud.Data;
using Xunit;

namespace Slipway.Tests.Cloud.Data;

public sealed class ManagedStoresTests
{
    [Fact]
    public void Databases_ManagedDependency_AreMadeWhereTheProductRuns()
    {
        var product = ProductFixtures.Read("piwardrive");

        Assert.Equal(["database"], ManagedStores.Databases(product, "staging").Select(one => one.Name));
        Assert.Equal(["cache"], ManagedStores.Caches(product, "production").Select(one => one.Name));
        Assert.Empty(ManagedStores.Databases(product, "elsewhere"));
    }

    [Fact]
    public void Caches_OtherEnvironmentsOnly_AreNotMadeHere()
    {
        var product = ProductFixtures.Read(
            "piwardrive",
            "cache: {engine: redis, connects-with: REDIS_URL}",
            "cache: {engine: redis, connects-with: REDIS_URL, environments: [production]}");

        Assert.Empty(ManagedStores.Caches(product, "staging"));
        Assert.Single(ManagedStores.Caches(product, "production"));
    }

    [Fact]
    public void Databases_ThereAlready_AreNotMade()
    {
        var product = ProductFixtures.Read("autonomica");

        Assert.Empty(ManagedStores.Databases(product, "staging"));
        Assert.Empty(ManagedStores.Caches(product, "staging"));
    }
}
