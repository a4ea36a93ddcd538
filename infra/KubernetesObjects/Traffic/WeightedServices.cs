namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Services with their shares.</summary>
public sealed record WeightedServices
{
    public required IReadOnlyList<RoutedService> Services { get; init; }
}
