namespace Slipway.Observability.Routing;

/// <summary>A message to a program.</summary>
public sealed record WebhookNotice
{
    public required bool SendResolved { get; init; }

    public required string Url { get; init; }
}
