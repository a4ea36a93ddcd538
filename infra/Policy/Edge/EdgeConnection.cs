namespace Slipway.Policy.Edge;

/// <summary>Public addresses that answer without TLS, or old versions of it.</summary>
public static class EdgeConnection
{
    private static readonly string[] s_behaviors = ["defaultCacheBehavior", "orderedCacheBehaviors"];

    // CloudFront names its sets of protocols by version and year: TLSv1.2_2021.
    private static bool IsNew(string? protocol) =>
        protocol is not null
        && (protocol.StartsWith("TLSv1.2_", StringComparison.Ordinal) || protocol.StartsWith("TLSv1.3", StringComparison.Ordinal));

    public static Rule Rule { get; } = new()
    {
        Id = "edge-connection",
        Title = "What the world reaches answers over TLS 1.2 or newer only",
        Reason = "Visitors on a shared network would show their sessions to everybody there",
        Remedy = "set viewerProtocolPolicy to redirect-to-https or https-only, and minimumProtocolVersion to TLSv1.2_2021",
        Breaches = environment =>
            from edge in environment.OfType(AwsTypes.Distribution)
            where s_behaviors.Any(input => edge.Texts($"{input}.viewerProtocolPolicy").Contains("allow-all"))
                || !IsNew(edge.Text("viewerCertificate.minimumProtocolVersion"))
            select edge.Breach("viewerCertificate", "answers without TLS, or with an old version of it"),
    };
}
