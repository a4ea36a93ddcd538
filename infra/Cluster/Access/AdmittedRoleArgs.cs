using Pulumi;

namespace Slipway.Cluster.Access;

/// <summary>Which role becomes a member of which groups.</summary>
public sealed record AdmittedRoleArgs
{
    public required Output<string> ClusterName { get; init; }

    public required Output<string> RoleArn { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }
}
