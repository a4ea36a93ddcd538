namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A link that goes with an incident.</summary>
public sealed record PagerDutyLink
{
    public required string Href { get; init; }

    public string? Alt { get; init; }
}
