namespace Slipway.Cloud.Identity;

/// <summary>Several actions by a pattern, with the reason why they are not named one by one.</summary>
public sealed record ActionPattern(string Pattern, string Reason);
