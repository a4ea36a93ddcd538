namespace Slipway.KubernetesObjects.Traffic;

/// <summary>A service that answers requests.</summary>
public sealed record RoutedService
{
    public required string Name { get; init; }

    public RoutedKind? Kind { get; init; }

    public int? Port { get; init; }

    public int? Weight { get; init; }

    public string? Scheme { get; init; }

    public bool? PassHostHeader { get; init; }

    public bool? NativeLB { get; init; }

    public ServiceHealthCheck? HealthCheck { get; init; }
}
