namespace Slipway.Spec.Delivery;

/// <summary>What is checked during a delivery.</summary>
public enum CheckedThing
{
    Health,
    Smoke,
}
