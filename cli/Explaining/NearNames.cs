using Slipway.Spec.Reading;

namespace Slipway.Cli.Explaining;

/// <summary>The names that somebody may have meant: those with few letters changed, and those that have the text in them.</summary>
internal static class NearNames
{
    private const int Most = 5;

    public static IReadOnlyList<string> Of(string name, IReadOnlyList<string> known)
    {
        var allowed = Math.Max(2, name.Length / 3);
        return
        [
            .. (from other in known
               let distance = NearestName.Distance(name.ToLowerInvariant(), other.ToLowerInvariant())
               let contains = other.Contains(name, StringComparison.OrdinalIgnoreCase)
               where distance <= allowed || contains
               orderby contains ? 0 : 1, distance, other.Length
               select other).Take(Most),
        ];
    }
}
