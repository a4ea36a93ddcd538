namespace Slipway.Spec.Delivery;

/// <summary>What is prepared before users see it.</summary>
public enum PreparedSide
{
    Preview,
    Canary,
}
