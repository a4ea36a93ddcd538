namespace Slipway.Stacks;

/// <summary>The mail server and the account there, for channels that name none.</summary>
internal static class PlatformMail
{
    private const string Submission = "587";

    /// <summary>With its port.</summary>
    public static string Server(EnvironmentSettings settings) => settings.Notifications.MailServer ?? $"{Host(settings)}:{Submission}";

    public static string Host(EnvironmentSettings settings) =>
        settings.Notifications.MailServer?.Split(':')[0] ?? $"smtp.{settings.Domain}";

    public static string Account(EnvironmentSettings settings) => settings.Notifications.MailSender ?? $"alerts@{settings.Domain}";
}
