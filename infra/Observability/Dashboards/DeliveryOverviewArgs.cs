using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.Observability.Watching;

namespace Slipway.Observability.Dashboards;

/// <summary>Whose delivery is shown, and where the dashboard goes.</summary>
public sealed record DeliveryOverviewArgs
{
    public required WatchedEnvironment Watched { get; init; }

    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
