using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>A share of processors, written like 250m, 2 or 0.5.</summary>
public readonly partial record struct CpuQuantity(int Millicores) : IComparable<CpuQuantity>
{
    public const string Pattern = "^(?:[0-9]{1,6}m|[0-9]{1,3}(?:\\.[0-9]{1,3})?)$";

    public decimal Cores => Millicores / 1000m;

    public static bool TryParse(string text, out CpuQuantity value)
    {
        value = default;
        if (!Format().IsMatch(text))
        {
            return false;
        }

        value = text.EndsWith('m')
            ? new CpuQuantity(int.Parse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture))
            : new CpuQuantity((int)(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 1000m));
        return true;
    }

    public static CpuQuantity Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a share of processors");

    /// <summary>As Kubernetes writes it: whole processors as a number, others in thousandths.</summary>
    public override string ToString() => Millicores % 1000 == 0
        ? (Millicores / 1000).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Millicores}m");

    public int CompareTo(CpuQuantity other) => Millicores.CompareTo(other.Millicores);

    public static bool operator <(CpuQuantity left, CpuQuantity right) => left.Millicores < right.Millicores;

    public static bool operator >(CpuQuantity left, CpuQuantity right) => left.Millicores > right.Millicores;

    public static bool operator <=(CpuQuantity left, CpuQuantity right) => left.Millicores <= right.Millicores;

    public static bool operator >=(CpuQuantity left, CpuQuantity right) => left.Millicores >= right.Millicores;

    [GeneratedRegex(@"^(?:[0-9]{1,6}m|[0-9]{1,3}(?:\.[0-9]{1,3})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
