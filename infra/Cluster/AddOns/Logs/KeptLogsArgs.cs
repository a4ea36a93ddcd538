using Pulumi;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>Whose log it is, and what it is encrypted with.</summary>
public sealed record KeptLogsArgs
{
    public required ShippedLogs Logs { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> KeyArn { get; init; }
}
