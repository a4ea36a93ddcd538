namespace Slipway.Delivery;

/// <summary>How a new version takes over from the old one.</summary>
public enum TakeoverKind
{
    /// <summary>A few replicas at a time.</summary>
    Rolling,

    /// <summary>All at once, after it came up whole beside the old version.</summary>
    BlueGreen,

    /// <summary>With a growing share of the requests.</summary>
    Canary,
}
