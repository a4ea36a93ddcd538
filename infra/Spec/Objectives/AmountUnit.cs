namespace Slipway.Spec.Objectives;

/// <summary>What an amount is counted in.</summary>
public enum AmountUnit
{
    Seconds,
    Ratio,
    PerSecond,
    Count,
}
