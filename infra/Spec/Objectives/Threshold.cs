namespace Slipway.Spec.Objectives;

/// <summary>A comparison with its amount.</summary>
public sealed record Threshold(Comparison Comparison, Amount Amount);
