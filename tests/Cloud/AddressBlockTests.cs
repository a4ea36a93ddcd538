using Slipway.Cloud.Network;
using Xunit;

namespace Slipway.Tests.Cloud;

public sealed class AddressBlockTests
{
    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.20.0.0/16")]
    [InlineData("203.0.113.7/32")]
    [InlineData("255.255.255.254/31")]
    public void Parse_Block_RoundTrips(string text) => Assert.Equal(text, AddressBlock.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10.20.0.0")]
    [InlineData("10.20.0.1/16")]
    [InlineData("10.20.0.0/33")]
    [InlineData("10.20.0.0/-1")]
    [InlineData("10.20.0.0/ 16")]
    [InlineData("10.20.0/16")]
    [InlineData("010.20.0.0/16")]
    [InlineData("10.20.0.0/16/8")]
    [InlineData("2001:db8::/32")]
    public void TryParse_SomethingElse_Refuses(string? text) => Assert.False(AddressBlock.TryParse(text, out _));

    [Theory]
    [InlineData("10.255.0.0/16", true)]
    [InlineData("172.16.0.0/12", true)]
    [InlineData("172.32.0.0/16", false)]
    [InlineData("192.168.0.0/16", true)]
    [InlineData("192.0.0.0/8", false)]
    [InlineData("0.0.0.0/0", false)]
    public void IsPrivate_Block_FollowsRfc1918(string text, bool expected) => Assert.Equal(expected, AddressBlock.Parse(text).IsPrivate);

    [Fact]
    public void Overlaps_NeighboursAndParts_TellsThemApart()
    {
        var network = AddressBlock.Parse("10.20.0.0/16");

        Assert.True(network.Overlaps(AddressBlock.Parse("10.20.255.0/24")));
        Assert.True(network.Overlaps(AddressBlock.Parse("10.0.0.0/8")));
        Assert.False(network.Overlaps(AddressBlock.Parse("10.21.0.0/16")));
        Assert.False(network.Contains(AddressBlock.Parse("10.0.0.0/8")));
    }

    [Fact]
    public void Part_LastOfTheHighestBlock_DoesNotOverflow() =>
        Assert.Equal("255.255.255.192/26", AddressBlock.Parse("255.255.240.0/20").Part(26, 63).ToString());
}
