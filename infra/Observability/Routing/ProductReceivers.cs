using System.Globalization;
using Slipway.Spec;
using Slipway.Spec.Alerts;

namespace Slipway.Observability.Routing;

/// <summary>A product's channels as receivers.</summary>
public static class ProductReceivers
{
    /// <summary>GitHub shows what its own scanners find; Alertmanager cannot write there.</summary>
    public static IReadOnlyList<ChannelSpec> Reachable(ProductSpec product, IEnumerable<string> channels) =>
        [.. channels.Select(name => product.Channel(name)!).Where(channel => channel.Kind != ChannelKind.CodeScanning)];

    public static string NameOf(ProductSpec product, IReadOnlyList<ChannelSpec> channels) =>
        $"{product.Name}/{string.Join('+', channels.Select(channel => channel.Name))}";

    public static Receiver Of(ProductSpec product, IReadOnlyList<ChannelSpec> channels, PlatformReceivers platform)
    {
        return new()
        {
            Name = NameOf(product, channels),
            SlackConfigs = [.. Kind(ChannelKind.Slack).Select(channel => Slack(product, channel, platform))],
            PagerdutyConfigs = [.. Kind(ChannelKind.Pagerduty).Select(channel => Pagerduty(product, channel, platform))],
            EmailConfigs = [.. Kind(ChannelKind.Email).Select(channel => Email(product, channel, platform))],
        };

        IEnumerable<ChannelSpec> Kind(ChannelKind kind) => channels.Where(channel => channel.Kind == kind);
    }

    private static SlackNotice Slack(ProductSpec product, ChannelSpec channel, PlatformReceivers platform) => new()
    {
        ApiUrlFile = platform.FileOf(product.Name, channel.Secret!),
        Channel = channel.Channel!,
        Title = MessageTemplates.Use(channel.Title ?? MessageTemplates.Title),
        Text = MessageTemplates.Use(channel.Text ?? MessageTemplates.Text),
    };

    private static PagerdutyNotice Pagerduty(ProductSpec product, ChannelSpec channel, PlatformReceivers platform) => new()
    {
        RoutingKeyFile = platform.FileOf(product.Name, channel.Secret!),
        Description = MessageTemplates.Use(channel.Title ?? MessageTemplates.Title),
    };

    private static EmailNotice Email(ProductSpec product, ChannelSpec channel, PlatformReceivers platform) => new()
    {
        To = string.Join(", ", channel.To),
        From = channel.Username ?? platform.MailSender,
        Smarthost = channel.Server is { } server
            ? string.Create(CultureInfo.InvariantCulture, $"{server}:{channel.Port ?? 587}")
            : platform.Smarthost,
        AuthUsername = channel.Username ?? platform.MailSender,
        RequireTls = platform.MailEncrypted,
        AuthPasswordFile = platform.FileOf(product.Name, channel.Secret!),
    };
}
