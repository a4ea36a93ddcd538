namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A condition on a label of an alert.</summary>
public sealed record AlertMatcher
{
    public required string Name { get; init; }

    public required string Value { get; init; }

    /// <summary>One of =, !=, =~ and !~.</summary>
    public string? MatchType { get; init; }
}
