using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Rollback;

/// <summary>Which calls alerts lead to, and where what makes them stands.</summary>
public sealed record RollbackRelayArgs
{
    public required IReadOnlyList<RollbackCall> Calls { get; init; }

    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    /// <summary>The store in the cluster that fetches secrets.</summary>
    public required string SecretStore { get; init; }

    /// <summary>What the name of every secret of the environment begins with.</summary>
    public required string SecretPrefix { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
