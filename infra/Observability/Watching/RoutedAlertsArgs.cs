using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Observability.Watching;

/// <summary>Whose alerts are routed, and where the objects go that say so.</summary>
public sealed record RoutedAlertsArgs
{
    public required WatchedEnvironment Watched { get; init; }

    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    /// <summary>The store of secrets, and what a secret's name in it begins with.</summary>
    public required string SecretStore { get; init; }

    public required string SecretPrefix { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
