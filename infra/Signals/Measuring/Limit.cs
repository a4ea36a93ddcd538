using Slipway.Spec.Objectives;

namespace Slipway.Signals.Measuring;

/// <summary>Where a signal begins to be wrong, with values just on either side of it.</summary>
/// <param name="Sign">How a wrong value compares with the limit: &gt;=, &gt;, &lt;= or &lt;.</param>
public sealed record Limit(string Sign, Amount Amount)
{
    private const decimal Near = 0.005m;

    // A quarter of a window with such values is already wrong as a whole.
    private const decimal Far = 8m;

    public bool IsUpper => Sign[0] == '>';

    /// <summary>An objective is missed where it does not hold.</summary>
    public static Limit Missed(Threshold objective) => new(
        objective.Comparison switch
        {
            Comparison.Below => ">=",
            Comparison.AtMost => ">",
            Comparison.Above => "<=",
            Comparison.AtLeast => "<",
            _ => throw new ArgumentOutOfRangeException(nameof(objective), objective.Comparison, "is no objective"),
        },
        objective.Amount);

    /// <summary>A trigger is pulled where its condition holds.</summary>
    public static Limit Reached(Threshold trigger) => new(
        trigger.Comparison switch
        {
            Comparison.Below => "<",
            Comparison.AtMost => "<=",
            Comparison.Above => ">",
            Comparison.AtLeast => ">=",
            _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger.Comparison, "compares with an earlier value"),
        },
        trigger.Amount);

    public decimal Value => Amount.Value;

    public decimal JustWrong => IsUpper ? Upper : Lower;

    public decimal JustRight => IsUpper ? Lower : Upper;

    /// <summary>Far wrong; just wrong where the limit is nothing, of which there are no multiples.</summary>
    public decimal Wrong => IsUpper && Value == 0 ? JustWrong : FarWrong;

    /// <summary>Whether no value comes between the limit and what is just on either side of it.</summary>
    public bool IsCounted => JustWrong == Value || JustRight == Value;

    public decimal FarWrong => IsUpper ? Math.Min(Value * Far, Ceiling) : 0;

    public decimal FarRight => IsUpper ? 0 : Math.Min(Value * 2, Ceiling);

    // What is counted is counted in whole numbers.
    private decimal Upper => Amount.Unit == AmountUnit.Count ? Value + (Sign is ">" or "<=" ? 1 : 0) : Rounded(Value + Distance);

    private decimal Lower => Amount.Unit == AmountUnit.Count ? Value - (Sign is ">=" or "<" ? 1 : 0) : Rounded(Value - Distance);

    private decimal Ceiling => Amount.Unit == AmountUnit.Ratio ? 1 : decimal.MaxValue;

    private decimal Distance => Amount.Unit == AmountUnit.Ratio ? Math.Min(Value * Near, (1 - Value) / 2) : Value * Near;

    // Four digits are what a message shows, so that it shows the value itself.
    private static decimal Rounded(decimal value)
    {
        var scale = 1m;
        while (value > 0 && value * scale < 1000m)
        {
            scale *= 10m;
        }

        while (value * scale >= 10_000m)
        {
            scale /= 10m;
        }

        return decimal.Round(value * scale) / scale;
    }
}
