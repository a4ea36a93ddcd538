using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>How often something happens, written like 1000/s, 30/m or 1/d.</summary>
public readonly partial record struct Rate(decimal Amount, Duration Per) : IComparable<Rate>
{
    public const string Pattern = "^[0-9]{1,9}(?:\\.[0-9]{1,6})?/[smhdw]$";

    private static readonly (string Unit, Duration Length)[] Units =
        [("s", Duration.FromSeconds(1)), ("m", Duration.FromMinutes(1)), ("h", Duration.FromHours(1)), ("d", Duration.FromDays(1)), ("w", Duration.FromDays(7))];

    public decimal PerSecond => Amount * 1000m / Per.Milliseconds;

    public static bool TryParse(string text, out Rate value)
    {
        value = default;
        if (!Format().IsMatch(text))
        {
            return false;
        }

        var amount = decimal.Parse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = new Rate(amount, Units.First(unit => unit.Unit == text[^1..]).Length);
        return true;
    }

    public static Rate Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a rate");

    public override string ToString()
    {
        var per = Per;
        return $"{Amount.ToString("0.######", CultureInfo.InvariantCulture)}/{Units.First(unit => unit.Length == per).Unit}";
    }

    public int CompareTo(Rate other) => (Amount * other.Per.Milliseconds).CompareTo(other.Amount * Per.Milliseconds);

    public static bool operator <(Rate left, Rate right) => left.CompareTo(right) < 0;

    public static bool operator >(Rate left, Rate right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rate left, Rate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rate left, Rate right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"^[0-9]{1,9}(?:\.[0-9]{1,6})?/[smhdw]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
