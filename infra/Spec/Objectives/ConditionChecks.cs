using Slipway.Spec.Reading;

namespace Slipway.Spec.Objectives;

/// <summary>What a condition alone can have wrong.</summary>
internal static class ConditionChecks
{
    public static void Check(ConditionSpec condition, Check check)
    {
        if (condition.Threshold is not { } threshold)
        {
            return;
        }

        var key = Shapes.KebabCase(threshold.Comparison.ToString());
        var relative = threshold.IsChange;
        if (relative && threshold.Amount.Unit != AmountUnit.Ratio)
        {
            check.At(key).Problem($"\"{threshold.Amount}\" is no change; write a percentage like 30%");
        }
        else if (!relative && condition.Signal.Unit is { } unit && unit != threshold.Amount.Unit)
        {
            check.At(key).Problem($"\"{threshold.Amount}\" does not fit {condition.Signal}; {Expected(unit)}");
        }

        if (!relative && condition.Signal.Unit == AmountUnit.Ratio && condition.Signal.Signal != Signal.PerformanceRegression
            && threshold.Amount.Value > 1m)
        {
            check.At(key).Problem($"\"{threshold.Amount}\" is out of reach; a percentage lies between 0% and 100%");
        }
    }

    private static string Expected(AmountUnit unit) => unit switch
    {
        AmountUnit.Seconds => "write a duration like 500ms",
        AmountUnit.Ratio => "write a percentage like 5%",
        AmountUnit.PerSecond => "write a rate like 1000/s",
        _ => "write a number like 3",
    };
}
