using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Cloud.Edge;

/// <summary>Which name is handed over, in which zone that stands, and to which servers.</summary>
public sealed record DelegatedDomainArgs
{
    public required Input<string> Domain { get; init; }

    public required Output<string> ZoneId { get; init; }

    public required Output<ImmutableArray<string>> Servers { get; init; }
}
