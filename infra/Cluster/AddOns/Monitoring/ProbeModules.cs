namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>The ways in which the blackbox exporter asks, for the probes that name one.</summary>
public static class ProbeModules
{
    public const string Http = "http_2xx";

    /// <summary>An answer without TLS is a failure.</summary>
    public const string Https = "https_2xx";
}
