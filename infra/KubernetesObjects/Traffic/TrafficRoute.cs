namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Requests that match, and who answers them.</summary>
public sealed record TrafficRoute
{
    public required string Kind { get; init; }

    public required string Match { get; init; }

    public int? Priority { get; init; }

    public IReadOnlyList<MiddlewareReference>? Middlewares { get; init; }

    public IReadOnlyList<RoutedService>? Services { get; init; }
}
