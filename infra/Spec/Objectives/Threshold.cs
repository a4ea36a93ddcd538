namespace Slipway.Spec.Objectives;

/// <summary>A comparison with its amount.</summary>
public sealed record Threshold(Comparison Comparison, Amount Amount)
{
    /// <summary>Whether it is compared with what was before, rather than with the amount.</summary>
    public bool IsChange => Comparison is Comparison.RisesBy or Comparison.FallsBy;
}
