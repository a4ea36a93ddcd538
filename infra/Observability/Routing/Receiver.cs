using System.Text.Json.Serialization;

namespace Slipway.Observability.Routing;

/// <summary>Who is told, in all the ways at once that it lists.</summary>
public sealed record Receiver
{
    public required string Name { get; init; }

    public IReadOnlyList<SlackNotice> SlackConfigs { get; init; } = [];

    public IReadOnlyList<PagerdutyNotice> PagerdutyConfigs { get; init; } = [];

    public IReadOnlyList<EmailNotice> EmailConfigs { get; init; } = [];

    public IReadOnlyList<WebhookNotice> WebhookConfigs { get; init; } = [];

    /// <summary>The files with the secrets that it needs.</summary>
    [JsonIgnore]
    public IEnumerable<string> SecretFiles =>
    [
        .. SlackConfigs.Select(notice => notice.ApiUrlFile),
        .. PagerdutyConfigs.Select(notice => notice.RoutingKeyFile),
        .. EmailConfigs.Select(notice => notice.AuthPasswordFile),
        .. WebhookConfigs.Select(notice => notice.HttpConfig?.Authorization.CredentialsFile).OfType<string>(),
    ];
}
