namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Alerts that say nothing new while others fire.</summary>
public sealed record InhibitRule
{
    public required IReadOnlyList<AlertMatcher> SourceMatch { get; init; }

    public required IReadOnlyList<AlertMatcher> TargetMatch { get; init; }

    public IReadOnlyList<string>? Equal { get; init; }
}
