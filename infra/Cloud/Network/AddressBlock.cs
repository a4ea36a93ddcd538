using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Slipway.Cloud.Network;

/// <summary>A contiguous range of IPv4 addresses in CIDR notation, such as <c>10.20.0.0/16</c>.</summary>
public readonly record struct AddressBlock
{
    private const int AddressBits = 32;

    private AddressBlock(uint first, int prefixLength)
    {
        First = first;
        PrefixLength = prefixLength;
    }

    /// <summary>The first address as a number.</summary>
    public uint First { get; }

    public int PrefixLength { get; }

    /// <summary>The last address as a number.</summary>
    public uint Last => First + (uint)(Size - 1);

    public long Size => 1L << (AddressBits - PrefixLength);

    /// <summary>Whether the whole block lies in a range that RFC 1918 keeps for private networks.</summary>
    public bool IsPrivate => ContainedIn(0x0A000000, 8) || ContainedIn(0xAC100000, 12) || ContainedIn(0xC0A80000, 16);

    /// <summary>Reads CIDR notation; an address that is not the first of its block is refused, since it is usually a slip.</summary>
    public static bool TryParse(string? text, out AddressBlock block)
    {
        block = default;
        var parts = (text ?? "").Split('/');
        if (parts.Length != 2
            || parts[0].Count(character => character == '.') != 3
            || !IPAddress.TryParse(parts[0], out var address)
            || address.AddressFamily != AddressFamily.InterNetwork
            || address.ToString() != parts[0]
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefixLength)
            || prefixLength > AddressBits)
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        var first = ((uint)bytes[0] << 24) | ((uint)bytes[1] << 16) | ((uint)bytes[2] << 8) | bytes[3];
        block = new AddressBlock(first, prefixLength);
        return first % block.Size == 0;
    }

    public static AddressBlock Parse(string text) =>
        TryParse(text, out var block) ? block : throw new FormatException($"\"{text}\" is not an address range like 10.20.0.0/16");

    /// <summary>The part with the given index when the block is cut into parts of the given prefix length.</summary>
    public AddressBlock Part(int prefixLength, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, PrefixLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, AddressBits);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1L << (prefixLength - PrefixLength));

        var size = 1L << (AddressBits - prefixLength);
        return new AddressBlock(First + (uint)(size * index), prefixLength);
    }

    public bool Contains(AddressBlock other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(AddressBlock other) => First <= other.Last && other.First <= Last;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{First >> 24}.{(First >> 16) & 255}.{(First >> 8) & 255}.{First & 255}/{PrefixLength}");

    private bool ContainedIn(uint first, int prefixLength) => new AddressBlock(first, prefixLength).Contains(this);
}
