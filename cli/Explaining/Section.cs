namespace Slipway.Cli.Explaining;

/// <summary>An answer to one question about a topic, a line for each fact.</summary>
internal sealed record Section(string Title, IReadOnlyList<string> Lines)
{
    private const int Shown = 12;

    /// <summary>A section of the first facts, which says how many more there are.</summary>
    public static Section Of(string title, IEnumerable<string> lines)
    {
        var all = lines.Distinct(StringComparer.Ordinal).ToList();
        return new(title, all.Count <= Shown ? all : [.. all.Take(Shown), $"… and {all.Count - Shown} more"]);
    }
}
