namespace Slipway.Plan.Differences;

/// <summary>A resource before and after; null where it is not there.</summary>
public sealed record ResourceChange
{
    public required Operation Operation { get; init; }

    public PlannedResource? Before { get; init; }

    public PlannedResource? After { get; init; }

    public IReadOnlyList<PropertyChange> Properties { get; init; } = [];

    /// <summary>As it will be, or as it was where it goes.</summary>
    public PlannedResource Resource => After ?? Before!;

    /// <summary>The logical name that it had, where an alias says that it is the same.</summary>
    public string? FormerName => Before is not null && After is not null && Before.Name != After.Name ? Before.Name : null;
}
