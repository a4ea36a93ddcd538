using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A PagerDuty service.</summary>
public sealed record PagerDutyReceiver
{
    public required SecretKey RoutingKey { get; init; }

    public bool? SendResolved { get; init; }

    public string? Severity { get; init; }

    public string? Class { get; init; }

    public string? Component { get; init; }

    public string? Group { get; init; }

    public string? Description { get; init; }

    public string? Client { get; init; }

    public string? ClientURL { get; init; }

    public IReadOnlyList<NotificationDetail>? Details { get; init; }

    public IReadOnlyList<PagerDutyLink>? PagerDutyLinkConfigs { get; init; }
}
