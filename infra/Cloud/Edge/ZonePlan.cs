namespace Slipway.Cloud.Edge;

/// <summary>Which zones an environment needs for its public names.</summary>
public static class ZonePlan
{
    /// <summary>
    /// One zone for each name that lies below no other one: the fewest there can be, and none inside another, since Route 53 gives
    /// such zones no common name servers.
    /// </summary>
    public static IReadOnlyList<PlannedZone> For(IReadOnlyList<PublicHost> hosts) =>
    [
        .. hosts
            .Where(host => !hosts.Any(host.IsBelow))
            .DistinctBy(top => top.Name)
            .Select(top => new PlannedZone(top, [.. hosts.Where(host => host.Name == top.Name || host.IsBelow(top))])),
    ];
}
