using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>What a channel alone can have wrong.</summary>
internal static class ChannelChecks
{
    private static readonly string[] Keys = ["channel", "port", "secret", "server", "text", "title", "to", "username"];

    public static void Check(ChannelSpec channel, Check check)
    {
        var (needed, possible) = channel.Kind switch
        {
            ChannelKind.Slack => (new[] { "channel", "secret" }, new[] { "text", "title" }),
            ChannelKind.Email => (["secret", "to"], ["port", "server", "text", "title", "username"]),
            ChannelKind.Pagerduty => (["secret"], ["title"]),
            _ => (Array.Empty<string>(), Array.Empty<string>()),
        };
        var kind = Shapes.KebabCase(channel.Kind.ToString());
        foreach (var key in Keys)
        {
            var written = check.At(key).IsWritten;
            if (!written && needed.Contains(key))
            {
                check.Problem($"{key} is missing: a channel of the kind {kind} needs it");
            }
            else if (written && !needed.Contains(key) && !possible.Contains(key))
            {
                check.At(key).Problem($"{key} has no effect on a channel of the kind {kind}");
            }
        }
    }
}
