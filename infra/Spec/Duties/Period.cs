namespace Slipway.Spec.Duties;

/// <summary>How often something is due.</summary>
public enum Period
{
    Day,
    Week,
    Month,
    Quarter,
}
