namespace Slipway.Cluster.Namespaces.Permissions;

/// <summary>What may be done with some kinds of objects.</summary>
public sealed record AccessRule
{
    /// <summary>The group of the kinds; empty is Kubernetes' own first one.</summary>
    public required string ApiGroup { get; init; }

    public required IReadOnlyList<string> Resources { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }
}
