namespace Slipway.Delivery.Rollback;

/// <summary>One link of the chain from a trigger to the version before.</summary>
/// <param name="Name">What the link is for.</param>
/// <param name="What">What does it; null where nothing does.</param>
public sealed record ChainLink(string Name, string? What);
