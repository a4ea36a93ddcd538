using System.Globalization;

namespace Slipway.Spec.Reading;

/// <summary>The phrases that messages share, so that all of them read alike.</summary>
public static class Wording
{
    private const int Listed = 10;
    private const int QuotedLength = 60;

    /// <summary>The value as found, in quotes, on one line and cut when it is long.</summary>
    public static string Quoted(string value)
    {
        var line = string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length > QuotedLength ? $"\"{line[..QuotedLength]}…\"" : $"\"{line}\"";
    }

    /// <summary>The noun with its article: a strategy, an environment.</summary>
    public static string One(string noun) => "aeiou".Contains(noun[0], StringComparison.OrdinalIgnoreCase) && !noun.StartsWith("URL", StringComparison.Ordinal)
        ? $"an {noun}"
        : $"a {noun}";

    /// <summary>Says that a value is none of the known ones, which those are, and which is near.</summary>
    public static string NotOneOf(string value, string noun, IEnumerable<string> known, string introduction = "allowed")
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return $"{Quoted(value)} is not {One(noun)}; {Alternatives(value, names, introduction)}";
    }

    /// <summary>The alternatives, sorted and cut after ten, with the nearest to what was written.</summary>
    public static string Alternatives(string value, IReadOnlyList<string> sorted, string introduction)
    {
        var listed = sorted.Count switch
        {
            0 => $"{introduction}: none",
            <= Listed => $"{introduction}: {string.Join(", ", sorted)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{introduction}: {string.Join(", ", sorted.Take(Listed))} and {sorted.Count - Listed} more"),
        };

        return NearestName.Of(value, sorted) is { } nearest ? $"{listed} (did you mean {nearest}?)" : listed;
    }
}
