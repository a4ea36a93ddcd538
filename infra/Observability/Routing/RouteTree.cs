using System.Text.RegularExpressions;

namespace Slipway.Observability.Routing;

/// <summary>Which receivers Alertmanager hands an alert to: the deepest routes that match, the first one unless it says to go on.</summary>
public static partial class RouteTree
{
    public static IEnumerable<string> ReceiversOf(Route root, IReadOnlyDictionary<string, string> labels) =>
        Matches(root, labels) ? Below(root, labels).Distinct(StringComparer.Ordinal) : [];

    private static List<string> Below(Route route, IReadOnlyDictionary<string, string> labels)
    {
        var found = new List<string>();
        foreach (var child in route.Routes.Where(child => Matches(child, labels)))
        {
            found.AddRange(Below(child, labels));
            if (child.Continue != true)
            {
                break;
            }
        }

        return found.Count > 0 ? found : [route.Receiver];
    }

    private static bool Matches(Route route, IReadOnlyDictionary<string, string> labels) => route.Matchers.All(matcher =>
    {
        var parts = Matcher().Match(matcher);
        var (value, wanted) = (labels.GetValueOrDefault(parts.Groups["label"].Value, ""), parts.Groups["value"].Value);
        return parts.Groups["sign"].Value switch
        {
            "=" => value == wanted,
            "!=" => value != wanted,
            "=~" => Regex.IsMatch(value, $"^(?:{wanted})$", RegexOptions.None, TimeSpan.FromSeconds(1)),
            _ => throw new FormatException($"{matcher} is not a matcher"),
        };
    });

    [GeneratedRegex("^(?<label>[a-z_]+)(?<sign>=~|!=|=)\"(?<value>.*)\"$")]
    private static partial Regex Matcher();
}
