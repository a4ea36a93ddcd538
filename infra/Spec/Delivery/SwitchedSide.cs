namespace Slipway.Spec.Delivery;

/// <summary>What users see after a switch.</summary>
public enum SwitchedSide
{
    Active,
    Preview,
}
