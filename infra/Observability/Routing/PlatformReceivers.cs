namespace Slipway.Observability.Routing;

/// <summary>Whom the platform itself reaches: the team that runs it, the sensor that rolls back, whoever notices silence.</summary>
public sealed record PlatformReceivers
{
    /// <summary>Where the files with secrets are that Alertmanager reads.</summary>
    public required string SecretsFolder { get; init; }

    /// <summary>Where the files with message templates are.</summary>
    public required string TemplatesFolder { get; init; }

    public required string SlackChannel { get; init; }

    /// <summary>The file with the platform team's Slack address.</summary>
    public string SlackSecret { get; init; } = "platform-SLACK_WEBHOOK_URL";

    /// <summary>The file with the token for whoever has to hear from Alertmanager.</summary>
    public string HeartbeatSecret { get; init; } = "platform-HEARTBEAT_TOKEN";

    /// <summary>Who has to hear from Alertmanager again and again, and raises the alarm when it does not; null for nobody.</summary>
    public string? HeartbeatUrl { get; init; }

    /// <summary>The sensor that starts rollback workflows.</summary>
    public required string RollbackUrl { get; init; }

    /// <summary>The mail server and its port, where a channel names none.</summary>
    public required string Smarthost { get; init; }

    public required string MailSender { get; init; }

    /// <summary>Whether mail servers are spoken to by TLS only.</summary>
    public bool MailEncrypted { get; init; } = true;

    /// <summary>Where PagerDuty is, for accounts that are not in its first region; null for that one.</summary>
    public string? PagerdutyUrl { get; init; }

    /// <summary>What the platform itself needs, by the names of the files.</summary>
    public IReadOnlyList<string> OwnSecrets => HeartbeatUrl is null ? [SlackSecret] : [SlackSecret, HeartbeatSecret];

    /// <summary>The file with a product's secret; products may use the same names.</summary>
    public string FileOf(string product, string secret) => $"{SecretsFolder}/{KeyOf(product, secret)}";

    public static string KeyOf(string product, string secret) => $"{product}-{secret}";
}
