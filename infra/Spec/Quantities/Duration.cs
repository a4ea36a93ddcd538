using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>A length of time, written like 500ms, 15m, 1h30m or 2d.</summary>
public readonly partial record struct Duration(long Milliseconds) : IComparable<Duration>
{
    /// <summary>What a duration looks like, for JavaScript as well.</summary>
    public const string Pattern = "^(?=[0-9])(?:[0-9]{1,6}d)?(?:[0-9]{1,9}h)?(?:[0-9]{1,9}m)?(?:[0-9]{1,9}s)?(?:[0-9]{1,9}ms)?$";

    public static readonly Duration Zero;

    // Largest first, as they are written.
    private static readonly (string Unit, long Milliseconds)[] Units =
        [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    public double TotalSeconds => Milliseconds / 1000d;

    public double TotalMinutes => Milliseconds / 60_000d;

    public static Duration FromSeconds(long seconds) => new(seconds * 1_000);

    public static Duration FromMinutes(long minutes) => new(minutes * 60_000);

    public static Duration FromHours(long hours) => new(hours * 3_600_000);

    public static Duration FromDays(long days) => new(days * 86_400_000);

    public static bool TryParse(string text, out Duration value)
    {
        var match = Format().Match(text);
        value = default;
        if (!match.Success)
        {
            return false;
        }

        var milliseconds = 0L;
        for (var index = 0; index < Units.Length; index++)
        {
            if (match.Groups[index + 1] is { Success: true } number)
            {
                milliseconds += long.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * Units[index].Milliseconds;
            }
        }

        value = new Duration(milliseconds);
        return true;
    }

    public static Duration Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a duration");

    /// <summary>The shortest writing in whole units, which Prometheus understands too: 90m is 1h30m.</summary>
    public override string ToString() => Written(Units);

    /// <summary>As Go's time.ParseDuration wants it, which knows no days.</summary>
    public string ToGo() => Written(Units.AsSpan(1));

    /// <summary>As ISO 8601 writes it: PT1H30M.</summary>
    public string ToIso8601() => System.Xml.XmlConvert.ToString(ToTimeSpan());

    public TimeSpan ToTimeSpan() => TimeSpan.FromMilliseconds(Milliseconds, 0);

    public Duration Times(int factor) => new(Milliseconds * factor);

    public int CompareTo(Duration other) => Milliseconds.CompareTo(other.Milliseconds);

    public static Duration Add(Duration left, Duration right) => left + right;

    public static Duration operator +(Duration left, Duration right) => new(left.Milliseconds + right.Milliseconds);

    public static bool operator <(Duration left, Duration right) => left.Milliseconds < right.Milliseconds;

    public static bool operator >(Duration left, Duration right) => left.Milliseconds > right.Milliseconds;

    public static bool operator <=(Duration left, Duration right) => left.Milliseconds <= right.Milliseconds;

    public static bool operator >=(Duration left, Duration right) => left.Milliseconds >= right.Milliseconds;

    private string Written(ReadOnlySpan<(string Unit, long Milliseconds)> units)
    {
        if (Milliseconds == 0)
        {
            return "0s";
        }

        var written = new StringBuilder();
        var rest = Milliseconds;
        foreach (var (unit, length) in units)
        {
            if (rest >= length)
            {
                written.Append(CultureInfo.InvariantCulture, $"{rest / length}{unit}");
                rest %= length;
            }
        }

        return written.ToString();
    }

    [GeneratedRegex(@"^(?=[0-9])(?:([0-9]{1,6})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s)?(?:([0-9]{1,9})ms)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
