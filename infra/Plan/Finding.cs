namespace Slipway.Plan;

/// <summary>Something in a plan that a rule objects to, with the place and what to do about it.</summary>
public sealed record Finding(string Rule, Severity Severity, string Where, string Message, string Remedy);
