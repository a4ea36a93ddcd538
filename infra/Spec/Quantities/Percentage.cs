using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>A share of a whole, written like 10% or 99.95%.</summary>
public readonly partial record struct Percentage(decimal Percent) : IComparable<Percentage>
{
    public const string Pattern = "^[0-9]{1,9}(?:\\.[0-9]{1,9})?%$";

    public decimal Fraction => Percent / 100m;

    public static bool TryParse(string text, out Percentage value)
    {
        value = Format().IsMatch(text) ? new Percentage(decimal.Parse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) : default;
        return Format().IsMatch(text);
    }

    public static Percentage Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a percentage");

    public override string ToString() => $"{Number(Percent)}%";

    /// <summary>The fraction as queries write it: 0.05 for 5%.</summary>
    public string ToFraction() => Number(Fraction);

    public int CompareTo(Percentage other) => Percent.CompareTo(other.Percent);

    public static bool operator <(Percentage left, Percentage right) => left.Percent < right.Percent;

    public static bool operator >(Percentage left, Percentage right) => left.Percent > right.Percent;

    public static bool operator <=(Percentage left, Percentage right) => left.Percent <= right.Percent;

    public static bool operator >=(Percentage left, Percentage right) => left.Percent >= right.Percent;

    private static string Number(decimal value) => value.ToString("0.#############", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{1,9}(?:\.[0-9]{1,9})?%\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
