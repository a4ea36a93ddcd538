using System.Globalization;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Rules;

/// <summary>A value as a message shows it: the template that Prometheus fills in, and what comes of it.</summary>
public static class ShownValue
{
    private static readonly string[] s_large = ["", "k", "M", "G", "T"];

    public static string Template(AmountUnit? unit) => unit switch
    {
        AmountUnit.Ratio => "{{ $value | humanizePercentage }}",
        AmountUnit.Seconds => "{{ $value | humanizeDuration }}",
        AmountUnit.PerSecond => "{{ $value | humanize }}/s",
        _ => "{{ $value | humanize }}",
    };

    /// <summary>What Prometheus makes of the template.</summary>
    public static string Of(AmountUnit? unit, decimal value) => unit switch
    {
        AmountUnit.Ratio => $"{Digits(value * 100m)}%",
        AmountUnit.Seconds => Seconds(value),
        AmountUnit.PerSecond => $"{Number(value)}/s",
        _ => Number(value),
    };

    private static string Seconds(decimal value)
    {
        if (value is > 0 and < 1)
        {
            return value >= 0.001m ? $"{Digits(value * 1_000m)}ms" : $"{Digits(value * 1_000_000m)}us";
        }

        if (value < 60)
        {
            return $"{Digits(value)}s";
        }

        var whole = TimeSpan.FromSeconds((long)value);
        var parts = new[] { (whole.Days, "d"), (whole.Hours, "h"), (whole.Minutes, "m"), (whole.Seconds, "s") };
        return string.Join(' ', parts.SkipWhile(part => part.Item1 == 0)
            .Select(part => $"{part.Item1.ToString(CultureInfo.InvariantCulture)}{part.Item2}"));
    }

    private static string Number(decimal value)
    {
        if (value is > 0 and < 1)
        {
            return $"{Digits(value * 1_000m)}m";
        }

        var power = 0;
        for (; value >= 1000m && power < s_large.Length - 1; power++)
        {
            value /= 1000m;
        }

        return $"{Digits(value)}{s_large[power]}";
    }

    private static string Digits(decimal value) => value.ToString("G4", CultureInfo.InvariantCulture) is var text && text.Contains('.', StringComparison.Ordinal)
        ? text.TrimEnd('0').TrimEnd('.')
        : text;
}
