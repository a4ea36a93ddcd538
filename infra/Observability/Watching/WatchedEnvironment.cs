using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Signals.Measuring;

namespace Slipway.Observability.Watching;

/// <summary>An environment as whatever watches it sees it: its products, whom the platform tells, and where its pages are.</summary>
public sealed record WatchedEnvironment
{
    public required string Name { get; init; }

    /// <summary>The products that have the environment, in the order of their names.</summary>
    public required IReadOnlyList<MonitoredProduct> Products { get; init; }

    public required PlatformReceivers Platform { get; init; }

    public required AlertLinks Links { get; init; }
}
