namespace Slipway.Policy.Edge;

/// <summary>Public addresses without a firewall for requests.</summary>
public static class EdgeFirewall
{
    public static Rule Rule { get; } = new()
    {
        Id = "edge-firewall",
        Title = "The edge has a firewall",
        Reason = "Scanners and floods would reach the product itself",
        Remedy = "give the distribution a web ACL",
        Breaches = environment =>
            from edge in environment.OfType(AwsTypes.Distribution)
            where !edge.Has("webAclId")
            select edge.Breach("webAclId", "has no firewall"),
    };
}
