using Pulumi;

namespace Slipway.Cloud.Edge;

/// <summary>The name of a zone, whose it is, and the name servers that it shares with the environment's others.</summary>
public sealed record PublicZoneArgs
{
    public required string Domain { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> DelegationSetId { get; init; }
}
