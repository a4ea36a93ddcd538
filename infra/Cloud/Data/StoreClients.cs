using Pulumi;
using Slipway.Cloud.Network;

namespace Slipway.Cloud.Data;

/// <summary>Who may connect to a store: the members of a cluster's security group, and where there is none of ours, some subnets.</summary>
public sealed record StoreClients
{
    public Output<string>? SecurityGroupId { get; init; }

    public IReadOnlyList<PlannedSubnet> Subnets { get; init; } = [];
}
