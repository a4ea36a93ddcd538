namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>The pair of a member's C# name and wire name, written as one word where the one follows from the other.</summary>
public static class MemberName
{
    public static string Print(string name, string wire) => name == Pascal(wire) ? wire : $"{name}={wire}";

    public static (string Name, string Wire) Parse(string word)
    {
        var equals = word.IndexOf('=');
        return equals < 0 ? (Pascal(word), word) : (word.Substring(0, equals), word.Substring(equals + 1));
    }

    /// <summary>The wire name that a C# name has when nothing else is known.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Pascal(string wire) => wire.Length == 0 ? wire : char.ToUpperInvariant(wire[0]) + wire.Substring(1);
}
