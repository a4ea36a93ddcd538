namespace Slipway.Cloud.Edge;

/// <summary>A zone of another environment that lies below a zone of this one, which has to say where it is.</summary>
public sealed record Subdomain(PublicHost Top, PublicHost Above)
{
    /// <summary>The zones of the other hosts that lie below the given zones.</summary>
    public static IEnumerable<Subdomain> Of(IReadOnlyList<PublicHost> others, IReadOnlyList<PlannedZone> zones) =>
        from other in ZonePlan.For(others)
        from zone in zones
        where other.Top.IsBelow(zone.Top)
        select new Subdomain(other.Top, zone.Top);
}
