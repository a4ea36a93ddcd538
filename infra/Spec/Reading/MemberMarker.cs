namespace Slipway.Spec.Reading;

/// <summary>The keys that give values to members of a named map instead of naming one: each, each kind=service, production?.</summary>
public static class MemberMarker
{
    public const string Each = "each";

    public const string IfPresent = "?";

    public static bool IsMarker(string key) => key == Each || key.EndsWith(IfPresent, StringComparison.Ordinal) || IsConditional(key);

    /// <summary>Whether a conditional marker is meant for the member that these layers make up.</summary>
    public static bool Matches(string marker, IEnumerable<YamlNode> member)
    {
        if (!IsConditional(marker))
        {
            return false;
        }

        var condition = marker[(Each.Length + 1)..];
        var separator = condition.IndexOf('=', StringComparison.Ordinal);
        var wanted = condition[(separator + 1)..].Split('|');
        var actual = member.OfType<YamlMapping>().Select(layer => layer[condition[..separator]]).FirstOrDefault(value => value is not null);
        return actual is YamlScalar scalar && wanted.Contains(scalar.Text, StringComparer.Ordinal);
    }

    public static bool IsConditional(string key) =>
        key.StartsWith(Each + " ", StringComparison.Ordinal) && key.IndexOf('=', StringComparison.Ordinal) > Each.Length + 1;
}
