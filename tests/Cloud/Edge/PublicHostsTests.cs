using Slipway.Cloud.Edge;
using Xunit;

namespace Slipway.Tests.Cloud.Edge;

public sealed class PublicHostsTests
{
    [Fact]
    public void Of_ProductOfOurs_IsTheHostOfItsUrl()
    {
        var host = Assert.Single(PublicHosts.Of(ProductFixtures.Read("goldensignals"), "staging"));

        Assert.Equal(new() { Name = "staging.goldensignals.ai", Owner = "goldensignals", NeedsCertificate = true }, host);
    }

    [Fact]
    public void Of_ComponentWithItsOwnUrl_HasAHostOfItsOwn()
    {
        var product = ProductFixtures.Read(
            "goldensignals",
            "url: https://staging.goldensignals.ai",
            "url: https://staging.goldensignals.ai\n    urls: {backend: https://api.goldensignals.dev/v1}");

        Assert.Equal(
            ["goldensignals staging.goldensignals.ai", "goldensignals-backend api.goldensignals.dev"],
            PublicHosts.Of(product, "staging").Select(host => $"{host.LogicalName} {host.Name}"));
    }

    [Fact]
    public void Of_ControllerInTheCluster_HasItsOwnCertificate() =>
        Assert.False(Assert.Single(PublicHosts.Of(ProductFixtures.Read("piwardrive"), "production")).NeedsCertificate);

    [Theory]
    [InlineData("autonomica", "production")]
    [InlineData("goldensignals", "elsewhere")]
    public void Of_ProductThatRunsElsewhere_IsNone(string product, string environment) =>
        Assert.Empty(PublicHosts.Of(ProductFixtures.Read(product), environment));
}
