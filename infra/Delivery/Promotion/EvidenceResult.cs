namespace Slipway.Delivery.Promotion;

/// <summary>What a piece of evidence says.</summary>
public enum EvidenceResult
{
    Passed,
    Failed,
}
