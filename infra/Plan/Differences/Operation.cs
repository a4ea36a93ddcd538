namespace Slipway.Plan.Differences;

/// <summary>What becomes of a resource, from the least to the most that it means.</summary>
public enum Operation
{
    Same,
    Create,

    /// <summary>It is there already, and is taken over.</summary>
    Import,
    Update,
    Replace,

    /// <summary>It stays where it is, and is no longer looked after.</summary>
    Forget,
    Delete,
}
