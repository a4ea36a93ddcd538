using Pulumi;
using Slipway.Cloud.Data;
using Slipway.Signals.Measuring;

namespace Slipway.Delivery.Secrets;

/// <summary>Whose pods read secrets, and where the secrets are kept.</summary>
public sealed record ProvidedSecretsArgs
{
    public required MonitoredProduct At { get; init; }

    public required Output<string> Namespace { get; init; }

    /// <summary>How to connect to each store of the product, by what the product calls it.</summary>
    public required IReadOnlyDictionary<string, StoreConnection> Stores { get; init; }

    /// <summary>The store in the cluster that fetches.</summary>
    public required string SecretStore { get; init; }

    /// <summary>What the name of every secret of the environment begins with.</summary>
    public required string SecretPrefix { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
