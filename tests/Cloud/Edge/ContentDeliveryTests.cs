using Slipway.Cloud.Edge;
using Xunit;

namespace Slipway.Tests.Cloud.Edge;

public sealed class ContentDeliveryTests
{
    private const string Frontend = "serves: /\n";

    [Fact]
    public void For_EnvironmentsThatHaveOne_KeepsTheComponentItIsInFrontOf()
    {
        var delivery = Assert.Single(ContentDelivery.For(ProductFixtures.Read("goldensignals"), "production"));

        Assert.Equal(("cdn", "goldensignals.ai", "origin.goldensignals.ai"), (delivery.Dependency, delivery.Host, delivery.OriginHost));
        Assert.Equal(["/api/* False", "/api False", "* True"], delivery.Paths.Select(path => $"{path.Pattern} {path.IsCached}"));
    }

    [Fact]
    public void For_ComponentBelowAPath_KeepsThatPathAlone()
    {
        var product = ProductFixtures.Read("goldensignals", Frontend, "serves: /static\n");

        Assert.Equal(
            ["/static/* True", "/static True", "/api/* False", "/api False", "* False"],
            Assert.Single(ContentDelivery.For(product, "production")).Paths.Select(path => $"{path.Pattern} {path.IsCached}"));
    }

    [Theory]
    [InlineData("goldensignals", "staging")]
    [InlineData("piwardrive", "production")]
    [InlineData("autonomica", "production")]
    public void For_EnvironmentsWithoutOne_IsNone(string product, string environment) =>
        Assert.Empty(ContentDelivery.For(ProductFixtures.Read(product), environment));

    [Fact]
    public void For_ComponentWithItsOwnUrl_ComesFromALabelBesideIt()
    {
        var product = ProductFixtures.Read(
            "goldensignals",
            "url: https://goldensignals.ai",
            "url: https://goldensignals.ai\n    urls: {frontend: https://www.goldensignals.ai}");

        var delivery = Assert.Single(ContentDelivery.For(product, "production"));
        Assert.Equal(("www.goldensignals.ai", "origin-www.goldensignals.ai"), (delivery.Host, delivery.OriginHost));
        Assert.Equal(["* True"], delivery.Paths.Select(path => $"{path.Pattern} {path.IsCached}"));
    }
}
