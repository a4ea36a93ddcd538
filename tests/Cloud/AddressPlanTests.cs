using FsCheck;
using FsCheck.Fluent;
using Slipway.Cloud.Network;
using Xunit;

namespace Slipway.Tests.Cloud;

public sealed class AddressPlanTests
{
    private const string AllZones = "abcdefgh";

    private static Gen<AddressBlock> Networks =>
        from prefix in Gen.Choose(AddressPlan.ShortestPrefix, AddressPlan.LongestPrefix)
        from index in Gen.Choose(0, (1 << (prefix - 8)) - 1)
        select AddressBlock.Parse("10.0.0.0/8").Part(prefix, index);

    private static Gen<char[]> Zones => Gen.SubListOf(AllZones.ToCharArray()).Select(zones => zones.ToArray());

    [Fact]
    public void For_ThreeZones_CutsEachZonesEighthIntoTiers()
    {
        var plan = AddressPlan.For(AddressBlock.Parse("10.20.0.0/16"), "abc");

        Assert.Equal(
            [
                "Private a 10.20.0.0/20", "Public a 10.20.16.0/21", "Database a 10.20.24.0/22",
                "Private b 10.20.32.0/20", "Public b 10.20.48.0/21", "Database b 10.20.56.0/22",
                "Private c 10.20.64.0/20", "Public c 10.20.80.0/21", "Database c 10.20.88.0/22",
            ],
            plan.Select(subnet => $"{subnet.Tier} {subnet.Zone} {subnet.Block}"));
    }

    [Fact]
    public void For_AnyNetworkAndZones_StaysInsideWithoutOverlap() =>
        Prop.ForAll(Networks.ToArbitrary(), Zones.ToArbitrary(), (network, zones) =>
        {
            var blocks = AddressPlan.For(network, zones).Select(subnet => subnet.Block).ToList();

            return blocks.Count == zones.Length * 3
                && blocks.All(network.Contains)
                && blocks.Index().All(one => blocks.Index().All(other => one.Index == other.Index || !one.Item.Overlaps(other.Item)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void For_OneZoneMore_MovesNoOtherSubnet() =>
        Prop.ForAll(Networks.ToArbitrary(), Zones.ToArbitrary(), Gen.Elements(AllZones.ToCharArray()).ToArbitrary(), (network, zones, added) =>
        {
            var before = AddressPlan.For(network, zones);
            var after = AddressPlan.For(network, zones.Append(added).Distinct().Order());

            return before.All(after.Contains);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void For_AnyNetwork_KeepsWithinTheSubnetSizesThatAwsAccepts() =>
        Prop.ForAll(Networks.ToArbitrary(), network =>
            AddressPlan.For(network, AllZones).All(subnet => subnet.Block.PrefixLength is >= 16 and <= 28)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("10.0.0.0/15")]
    [InlineData("10.0.0.0/21")]
    public void For_NetworkOfAnotherSize_Refuses(string network) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AddressPlan.For(AddressBlock.Parse(network), "a"));

    [Theory]
    [InlineData('`')]
    [InlineData('i')]
    public void For_ZoneWithoutAPlace_Refuses(char zone) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AddressPlan.For(AddressBlock.Parse("10.0.0.0/16"), [zone]));
}
