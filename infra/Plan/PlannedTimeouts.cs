namespace Slipway.Plan;

/// <summary>How long the provider may take for a resource, where the program says so.</summary>
public sealed record PlannedTimeouts(TimeSpan? Create, TimeSpan? Update, TimeSpan? Delete);
