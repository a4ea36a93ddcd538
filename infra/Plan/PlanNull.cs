namespace Slipway.Plan;

/// <summary>An element of a list that was given as nothing; members of objects are left out instead.</summary>
public sealed record PlanNull : PlanValue
{
    public static PlanNull Instance { get; } = new();
}
