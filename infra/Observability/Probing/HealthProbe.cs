using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Probing;

/// <summary>A health endpoint that is asked again and again, from where its users are or from inside the cluster.</summary>
public sealed record HealthProbe
{
    public required MonitoredProduct At { get; init; }

    public required string Component { get; init; }

    public required string Endpoint { get; init; }

    /// <summary>The way that it goes: the users', the short one, or that to the version which comes in.</summary>
    public required string From { get; init; }

    public required string Url { get; init; }

    public required Duration Interval { get; init; }

    public required Duration Timeout { get; init; }

    public bool IsEncrypted => Url.StartsWith("https://", StringComparison.Ordinal);
}
