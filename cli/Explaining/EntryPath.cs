using System.Text.RegularExpressions;

namespace Slipway.Cli.Explaining;

/// <summary>Paths of a product's file taken apart into their steps.</summary>
internal static partial class EntryPath
{
    public static IReadOnlyList<string> Steps(string path) =>
        [.. Step().Matches(path).Select(step => step.Groups["key"].Success ? step.Groups["key"].Value : step.Value)];

    /// <summary>Whether the steps are those of the pattern, in which a star stands for any name.</summary>
    public static bool Fits(IReadOnlyList<string> steps, IReadOnlyList<string> pattern) =>
        steps.Count == pattern.Count && steps.Zip(pattern).All(pair => pair.Second == "*" || pair.First == pair.Second);

    public static bool IsInside(string path, string entry) =>
        path.StartsWith(entry, StringComparison.Ordinal) && (path.Length == entry.Length || path[entry.Length] is '.' or '[');

    [GeneratedRegex("""\["(?<key>[^"]*)"\]|\[\d+\]|[^.\[\]]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
