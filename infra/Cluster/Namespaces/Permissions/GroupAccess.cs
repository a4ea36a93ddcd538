namespace Slipway.Cluster.Namespaces.Permissions;

/// <summary>What a group of people or pipelines may do in a namespace.</summary>
public sealed record GroupAccess
{
    /// <summary>The role's name, and that of its binding.</summary>
    public required string Name { get; init; }

    public required string Group { get; init; }

    public required IReadOnlyList<AccessRule> Rules { get; init; }
}
