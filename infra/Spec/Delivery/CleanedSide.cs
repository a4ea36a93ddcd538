namespace Slipway.Spec.Delivery;

/// <summary>What is cleaned up.</summary>
public enum CleanedSide
{
    Previous,
    Preview,
}
