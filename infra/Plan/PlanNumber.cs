namespace Slipway.Plan;

/// <summary>A number; Pulumi's wire knows only this one kind.</summary>
public sealed record PlanNumber(double Value) : PlanValue;
