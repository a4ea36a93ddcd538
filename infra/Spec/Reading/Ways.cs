namespace Slipway.Spec.Reading;

/// <summary>Finds things that wait for one another.</summary>
public static class Ways
{
    /// <summary>The first way that leads back to where it began, with its first thing at both ends; null when there is none.</summary>
    public static IReadOnlyList<string>? Circle(IEnumerable<string> things, Func<string, IEnumerable<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return things.Select(thing => Search(thing, [])).FirstOrDefault(circle => circle is not null);

        List<string>? Search(string thing, List<string> way)
        {
            if (way.IndexOf(thing) is >= 0 and var start)
            {
                return [.. way[start..], thing];
            }

            if (done.Contains(thing))
            {
                return null;
            }

            var found = next(thing).Select(following => Search(following, [.. way, thing])).FirstOrDefault(circle => circle is not null);
            done.Add(thing);
            return found;
        }
    }
}
