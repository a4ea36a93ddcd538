namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The nearest of the known names by edit distance, the ordinally first of several; null when there are none.</summary>
    public static string? To(string unknown, IEnumerable<string> known) =>
        known.OrderBy(name => Distance(unknown, name)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                // A wrong case is half a mistake only: "eks.cluster" means "Eks.Cluster".
                var cost = left[i - 1] == right[j - 1] ? 0
                    : char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 1
                    : 2;
                current[j] = Math.Min(Math.Min(current[j - 1] + 2, previous[j] + 2), previous[j - 1] + cost);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
