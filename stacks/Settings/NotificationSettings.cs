using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Whom the platform itself tells, and by which mail server; what products tell stands in their files.</summary>
public sealed record NotificationSettings
{
    /// <summary>The platform team's Slack channel; null for the one that has the team's name.</summary>
    public string? Channel { get; init; }

    /// <summary>Who has to hear from Alertmanager each minute and raises the alarm when it does not; null for nobody.</summary>
    public string? HeartbeatUrl { get; init; }

    /// <summary>Null for the domain's own.</summary>
    public string? MailServer { get; init; }

    /// <summary>Null for an address of the domain.</summary>
    public string? MailSender { get; init; }

    public static NotificationSettings Read(SettingsReader settings)
    {
        settings.Secret("pushPassword", "The password with which pipelines push their figures; it is made up once, and jobs find it by itself");
        return ReadOpen(settings);
    }

    private static NotificationSettings ReadOpen(SettingsReader settings) => new()
    {
        Channel = Optional(
            settings,
            "alertChannel",
            Shapes.Pattern("Slack channel", "#[a-z0-9_-]+|", "#platform"),
            "The platform team's Slack channel, with its #; empty for the one that has the team's name"),
        HeartbeatUrl = Optional(
            settings,
            "heartbeatUrl",
            Shapes.Pattern("address", "https://[^ ]+|", "https://heartbeat.example.com/slipway"),
            "Where Alertmanager calls each minute, so that somebody notices when it does not; it sends HEARTBEAT_TOKEN as its bearer token"),
        MailServer = Optional(
            settings,
            "mailServer",
            Shapes.Pattern("mail server", "[a-z0-9.-]+:[0-9]+|", "smtp.example.com:587"),
            "The mail server and its port, for channels that name none; empty for smtp of the domain, at 587"),
        MailSender = Optional(
            settings,
            "mailSender",
            Shapes.Pattern("mail address", "[^@ ]+@[^@ ]+|", "alerts@example.com"),
            "The sender of mails, and the account at the mail server, for channels that name none; empty for alerts at the domain"),
    };

    private static string? Optional(SettingsReader settings, string key, Shape<string> shape, string description) =>
        settings.Default(key, SettingType.String, shape, "", description) is { Length: > 0 } value ? value : null;
}
