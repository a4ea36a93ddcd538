namespace Slipway.Spec.Objectives;

/// <summary>How a signal is compared with a threshold.</summary>
public enum Comparison
{
    Above,
    AtLeast,
    Below,
    AtMost,
    RisesBy,
    FallsBy,
}
