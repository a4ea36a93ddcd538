using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Notifications;

/// <summary>A Slack channel.</summary>
public sealed record SlackReceiver
{
    public required SecretKey ApiURL { get; init; }

    public string? Channel { get; init; }

    public bool? SendResolved { get; init; }

    public string? Title { get; init; }

    public string? TitleLink { get; init; }

    public string? Text { get; init; }

    public string? Fallback { get; init; }

    public string? Color { get; init; }

    public IReadOnlyList<SlackButton>? Actions { get; init; }
}
