namespace Slipway.Observability.Routing;

/// <summary>Who is told, in all the ways at once that it lists.</summary>
public sealed record Receiver
{
    public required string Name { get; init; }

    public IReadOnlyList<SlackNotice> SlackConfigs { get; init; } = [];

    public IReadOnlyList<PagerdutyNotice> PagerdutyConfigs { get; init; } = [];

    public IReadOnlyList<EmailNotice> EmailConfigs { get; init; } = [];

    public IReadOnlyList<WebhookNotice> WebhookConfigs { get; init; } = [];
}
