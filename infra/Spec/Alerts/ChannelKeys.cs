using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>Which keys a channel of each kind needs, and which have no effect on it.</summary>
internal static class ChannelKeys
{
    private static readonly string[] All = ["channel", "port", "secret", "server", "text", "title", "to", "username"];

    private static readonly (ChannelKind Kind, string[] Needed, string[] Possible)[] Kinds =
    [
        (ChannelKind.Slack, ["channel", "secret"], ["text", "title"]),
        (ChannelKind.Email, ["secret", "to"], ["port", "server", "text", "title", "username"]),
        (ChannelKind.Pagerduty, ["secret"], ["title"]),
        (ChannelKind.CodeScanning, [], []),
    ];

    public static void Declare(Fields f)
    {
        foreach (var (kind, needed, possible) in Kinds)
        {
            var where = Where.Is("kind", kind);
            foreach (var key in needed)
            {
                f.NeededWhere(where, key, $"a channel of the kind {where.Words[0]} needs it");
            }

            foreach (var key in All.Except(needed).Except(possible))
            {
                f.UselessWhere(where, key, $"on a channel of the kind {where.Words[0]}");
            }
        }
    }
}
