namespace Slipway.Plan;

/// <summary>Yes or no.</summary>
public sealed record PlanBoolean(bool Value) : PlanValue;
