namespace Slipway.Cloud.Network;

/// <summary>Cuts an environment's one address range into subnets, the same way whichever zones are in use.</summary>
public static class AddressPlan
{
    /// <summary>The last zone letter that has a place: AWS names the zones of a region a, b, c …, and none has more than eight.</summary>
    public const char LastZone = 'h';

    /// <summary>The largest network that AWS accepts.</summary>
    public const int ShortestPrefix = 16;

    /// <summary>With a longer prefix a private subnet has fewer than 256 addresses, too few for a node pool's pods.</summary>
    public const int LongestPrefix = 20;

    // Every zone letter owns an eighth of the range whether it is in use or not, so that adding a zone moves no other.
    private const int ZoneBits = 3;

    /// <summary>
    /// The subnets of the given zones. Of its eighth a zone gives one half to pods and nodes, which take an address each,
    /// a quarter to load balancers and an eighth to databases; the last eighth stays free.
    /// </summary>
    public static IReadOnlyList<PlannedSubnet> For(AddressBlock network, IEnumerable<char> zones)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(network.PrefixLength, ShortestPrefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(network.PrefixLength, LongestPrefix);

        return [.. zones.SelectMany(zone => InZone(network, zone))];
    }

    private static IEnumerable<PlannedSubnet> InZone(AddressBlock network, char zone)
    {
        var whole = network.Part(network.PrefixLength + ZoneBits, zone - 'a');
        yield return new(SubnetTier.Private, zone, whole.Part(whole.PrefixLength + 1, 0));
        yield return new(SubnetTier.Public, zone, whole.Part(whole.PrefixLength + 2, 2));
        yield return new(SubnetTier.Database, zone, whole.Part(whole.PrefixLength + 3, 6));
    }
}
