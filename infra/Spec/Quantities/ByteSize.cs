using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>An amount of memory or storage, written like 512Mi, 20Gi or 500kB.</summary>
public readonly partial record struct ByteSize(long Bytes) : IComparable<ByteSize>
{
    public const string Pattern = "^[0-9]{1,6}(?:B|kB|MB|GB|TB|Ki|Mi|Gi|Ti)$";

    // Binary units first: they are how sizes are written where both would do.
    private static readonly (string Unit, long Bytes)[] Units =
    [
        ("Ti", 1L << 40), ("Gi", 1L << 30), ("Mi", 1L << 20), ("Ki", 1L << 10),
        ("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000), ("B", 1),
    ];

    public static bool TryParse(string text, out ByteSize value)
    {
        var match = Format().Match(text);
        value = default;
        if (!match.Success)
        {
            return false;
        }

        var unit = Units.First(candidate => candidate.Unit == match.Groups[2].Value);
        value = new ByteSize(long.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * unit.Bytes);
        return true;
    }

    public static ByteSize Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a size");

    public override string ToString()
    {
        if (Bytes == 0)
        {
            return "0B";
        }

        var size = Bytes;
        var (unit, length) = Units.First(candidate => size % candidate.Bytes == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Bytes / length}{unit}");
    }

    /// <summary>As a Kubernetes quantity, which spells the decimal units differently.</summary>
    public string ToKubernetes() => ToString() switch
    {
        var text when text.EndsWith("kB", StringComparison.Ordinal) => text[..^2] + "k",
        var text when text.EndsWith('B') => text[..^1],
        var text => text,
    };

    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    public static bool operator <(ByteSize left, ByteSize right) => left.Bytes < right.Bytes;

    public static bool operator >(ByteSize left, ByteSize right) => left.Bytes > right.Bytes;

    public static bool operator <=(ByteSize left, ByteSize right) => left.Bytes <= right.Bytes;

    public static bool operator >=(ByteSize left, ByteSize right) => left.Bytes >= right.Bytes;

    [GeneratedRegex(@"^([0-9]{1,6})(B|kB|MB|GB|TB|Ki|Mi|Gi|Ti)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
