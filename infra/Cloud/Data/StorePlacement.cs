using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Cloud.Data;

/// <summary>Where a store stands, who reaches it there, and which keys keep it and its logs.</summary>
public sealed record StorePlacement
{
    public required Output<string> VpcId { get; init; }

    public required Output<ImmutableArray<string>> SubnetIds { get; init; }

    public required StoreClients Clients { get; init; }

    public required Output<string> KeyArn { get; init; }

    public required Output<string> LogsKeyArn { get; init; }
}
