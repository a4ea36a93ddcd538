using FsCheck;
using FsCheck.Fluent;
using Slipway.Cloud.Edge;
using Xunit;

namespace Slipway.Tests.Cloud.Edge;

public sealed class ZonePlanTests
{
    private static Gen<string> Labels => Gen.Elements("shop", "api", "www", "staging");

    private static Gen<PublicHost> Hosts =>
        from count in Gen.Choose(0, 3)
        from labels in Gen.ArrayOf(Labels, count)
        from domain in Gen.Elements("one.example", "two.example")
        select Host(string.Join('.', [.. labels, domain]));

    [Fact]
    public void For_NamesBelowOneAnother_IsTheOneOnTop()
    {
        var zones = ZonePlan.For([Host("api.shop.example"), Host("shop.example"), Host("eu.api.shop.example"), Host("myshop.example")]);

        Assert.Equal(["shop.example", "myshop.example"], zones.Select(zone => zone.Top.Name));
        Assert.Equal(["api.shop.example", "shop.example", "eu.api.shop.example"], zones[0].Hosts.Select(host => host.Name));
        Assert.Equal(["eu.api.shop.example"], zones[0].Deeper.Select(host => host.Name));
    }

    [Fact]
    public void For_AnyNames_PutsEachIntoOneZoneAndNoZoneIntoAnother() => Prop.ForAll(Gen.ListOf(Hosts).ToArbitrary(), hosts =>
    {
        var zones = ZonePlan.For([.. hosts]);

        return hosts.All(host => zones.Count(zone => zone.Hosts.Contains(host)) == 1)
            && zones.All(zone => !zones.Any(other => zone.Top.IsBelow(other.Top)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NeedsCertificate_ControllersThatHaveTheirOwn_IsNotSo()
    {
        var own = Host("shop.example") with { NeedsCertificate = false };

        Assert.False(Assert.Single(ZonePlan.For([own])).NeedsCertificate);
        Assert.True(Assert.Single(ZonePlan.For([own, Host("api.shop.example")])).NeedsCertificate);
    }

    private static PublicHost Host(string name) => new() { Name = name, Owner = "shop", NeedsCertificate = true };
}
