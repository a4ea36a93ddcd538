namespace Slipway.Spec.Reading;

/// <summary>Finds the name that a person most likely meant.</summary>
public static class NearestName
{
    /// <summary>The nearest of the known names, or null when none is near enough to be worth suggesting.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, Math.Min(3, name.Length / 3));

        return known
            .Select(candidate => (Name: candidate, Distance: Distance(Folded(name), Folded(candidate))))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>How many single edits (insert, remove, replace, swap two neighbours) make one text of the other.</summary>
    public static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    // Case and the choice of separator are the commonest slips and should not count as distance.
    private static string Folded(string name) => name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
