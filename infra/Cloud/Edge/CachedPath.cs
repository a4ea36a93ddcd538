namespace Slipway.Cloud.Edge;

/// <summary>A part of a site, and whether its answers may be kept; the pattern * is all the rest.</summary>
public sealed record CachedPath(string Pattern, bool IsCached);
