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
        if (ConditionOf(marker) is not { } condition)
        {
            return false;
        }

        var actual = member.OfType<YamlMapping>().Select(layer => layer[condition.Key]).FirstOrDefault(value => value is not null);
        return actual is YamlScalar scalar && condition.Words.Contains(scalar.Text, StringComparer.Ordinal);
    }

    /// <summary>Which members a conditional marker is meant for; null where the key is no such marker.</summary>
    public static Where? ConditionOf(string key)
    {
        if (!IsConditional(key))
        {
            return null;
        }

        var separator = key.IndexOf('=', StringComparison.Ordinal);
        return new Where(key[(Each.Length + 1)..separator], key[(separator + 1)..].Split('|'));
    }

    public static bool IsConditional(string key) =>
        key.StartsWith(Each + " ", StringComparison.Ordinal) && key.IndexOf('=', StringComparison.Ordinal) > Each.Length + 1;
}
