namespace Slipway.Plan;

/// <summary>An output that only a cloud knows: the property of a resource, of another stack or of a function.</summary>
public sealed record PlanReference : PlanValue
{
    /// <summary>The resource's logical name, or the function's.</summary>
    public required string Name { get; init; }

    /// <summary>The path inside the resource's outputs; empty where the kind of value cannot carry it (a boolean).</summary>
    public required string Property { get; init; }

    /// <summary>The resource's URN; null for a function's answer.</summary>
    public string? Urn { get; init; }

    public string Text => Property.Length == 0 ? $"${{{Name}}}" : $"${{{Name}.{Property}}}";
}
