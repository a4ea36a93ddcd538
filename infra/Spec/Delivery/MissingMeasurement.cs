namespace Slipway.Spec.Delivery;

/// <summary>What it means when there is nothing to measure.</summary>
public enum MissingMeasurement
{
    Inconclusive,
    Success,
    Failure,
}
