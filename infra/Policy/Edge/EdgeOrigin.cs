namespace Slipway.Policy.Edge;

/// <summary>Edges that fetch from their origin without TLS.</summary>
public static class EdgeOrigin
{
    public static Rule Rule { get; } = new()
    {
        Id = "edge-origin",
        Title = "The edge reaches its origin over TLS, or privately",
        Reason = "What TLS protects up to the edge would cross the internet readable behind it",
        Remedy = "set originProtocolPolicy to https-only with TLSv1.2, or use a VPC origin",
        Breaches = environment =>
            from edge in environment.OfType(AwsTypes.Distribution)
            from origin in edge.All("origins.customOriginConfig")
            where origin.Text("originProtocolPolicy") != "https-only"
                || origin.Texts("originSslProtocols").Any(protocol => protocol is not "TLSv1.2")
            select edge.Breach("origins", "fetches from its origin without TLS, or with an old version of it"),
    };
}
