namespace Slipway.Plan.Differences;

/// <summary>What becomes of a resource, from the least to the most that it means.</summary>
public enum Operation
{
    Same,
    Create,
    Update,
    Replace,
    Delete,
}
