using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What may be done in the account's hosted zones.</summary>
public static class HostedZoneRights
{
    public static IReadOnlyList<PolicyStatement> Records { get; } = [];

    public static IReadOnlyList<PolicyStatement> Challenges { get; } = [];
}
