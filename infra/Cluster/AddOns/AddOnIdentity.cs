using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns;

/// <summary>As which service account an add-on asks AWS, and for what.</summary>
public sealed record AddOnIdentity
{
    public required string ServiceAccount { get; init; }

    public required IReadOnlyList<PolicyStatement> Statements { get; init; }
}
