namespace Slipway.Spec.Reading;

/// <summary>The records in which a key has one of these words; what else they need, or have no use for, depends on it.</summary>
public sealed record Where(string Key, IReadOnlyList<string> Words)
{
    public static Where Is<T>(string key, params IEnumerable<T> values)
        where T : struct, Enum => new(key, [.. values.Select(value => Shapes.KebabCase(value.ToString()))]);

    public static Where IsTrue(string key) => new(key, ["true"]);

    internal bool Holds(YamlMapping record) =>
        record[Key] is YamlScalar scalar && Words.Contains(scalar.Text, StringComparer.Ordinal);
}
