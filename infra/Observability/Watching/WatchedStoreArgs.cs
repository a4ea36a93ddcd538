using Pulumi;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Watching;

/// <summary>Which store is watched by which exporter, and how that one signs in.</summary>
public sealed record WatchedStoreArgs
{
    public required StoreExporter Exporter { get; init; }

    /// <summary>The store's address, with a place for the password.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>The secret with the password.</summary>
    public required Output<string> PasswordSecret { get; init; }

    /// <summary>The member of it that is the password; null where the whole secret is.</summary>
    public string? PasswordProperty { get; init; }

    public required Duration Interval { get; init; }

    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    public required string SecretStore { get; init; }

    /// <summary>What has to be there before: who knows the kinds of the objects, and who fetches secrets.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
