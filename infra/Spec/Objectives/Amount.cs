using System.Globalization;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Objectives;

/// <summary>A threshold in its unit: 500ms, 5%, 1000/s or 3. The value is in seconds, as a fraction, per second or plain.</summary>
public sealed record Amount(AmountUnit Unit, decimal Value, string Text)
{
    public static readonly Shape<Amount> Shape = new ScalarShape<Amount>(
        new ScalarFormat
        {
            Noun = "threshold",
            Hint = "write it like 500ms, 5%, 1000/s or 3",
            Kinds = [YamlScalarKind.Text, YamlScalarKind.Integer, YamlScalarKind.Number],
            Pattern = $"{Duration.Pattern}|{Percentage.Pattern}|{Rate.Pattern}|^[0-9]+(?:\\.[0-9]+)?$",
            Minimum = 0,
        },
        TryParse);

    public static bool TryParse(string text, out Amount value)
    {
        value = null!;
        if (Duration.TryParse(text, out var duration))
        {
            value = new Amount(AmountUnit.Seconds, duration.Milliseconds / 1000m, text);
        }
        else if (Percentage.TryParse(text, out var share))
        {
            value = new Amount(AmountUnit.Ratio, share.Fraction, text);
        }
        else if (Rate.TryParse(text, out var rate))
        {
            value = new Amount(AmountUnit.PerSecond, rate.PerSecond, text);
        }
        else if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
        {
            value = new Amount(AmountUnit.Count, count, text);
        }

        return value is not null;
    }

    public override string ToString() => Text;
}
