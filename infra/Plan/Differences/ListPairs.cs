namespace Slipway.Plan.Differences;

/// <summary>Finds the partner of each item of a list: by a key that tells items apart where there is one, else by what stayed.</summary>
internal static class ListPairs
{
    private static readonly string[] s_keys = ["name", "key", "id", "alert", "record", "containerPort", "path", "host", "pattern", "Sid", "sid", "uid", "title"];

    public static IEnumerable<(string Key, PlanValue? Before, PlanValue? After)> Of(
        IReadOnlyList<PlanValue> before, IReadOnlyList<PlanValue> after, Func<PlanValue, PlanValue, bool> areEqual) =>
        s_keys.FirstOrDefault(key => TellsApart(key, before) && TellsApart(key, after)) is { } key
            ? ByKey(key, before, after)
            : ByPlace(before, after, areEqual);

    private static bool TellsApart(string key, IReadOnlyList<PlanValue> items)
    {
        var keys = items.Select(item => KeyOf(key, item)).ToList();
        return keys.All(value => value is not null) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
    }

    private static string? KeyOf(string key, PlanValue item) =>
        (item as PlanObject)?.Members.GetValueOrDefault(key) is { } value and not (PlanObject or PlanList) ? PlanJson.Text(value) : null;

    private static IEnumerable<(string, PlanValue?, PlanValue?)> ByKey(string key, IReadOnlyList<PlanValue> before, IReadOnlyList<PlanValue> after)
    {
        var old = before.ToDictionary(item => KeyOf(key, item)!, StringComparer.Ordinal);
        foreach (var item in after)
        {
            var name = KeyOf(key, item)!;
            yield return (name, old.Remove(name, out var former) ? former : null, item);
        }

        foreach (var (name, item) in old)
        {
            yield return (name, item, null);
        }
    }

    // What is equal stays; between two such items the others are paired in order.
    private static IEnumerable<(string, PlanValue?, PlanValue?)> ByPlace(
        IReadOnlyList<PlanValue> before, IReadOnlyList<PlanValue> after, Func<PlanValue, PlanValue, bool> areEqual)
    {
        var kept = CommonItems.Of(before, after, areEqual);
        kept.Add((before.Count, after.Count));
        var (old, now) = (0, 0);
        foreach (var (oldEnd, nowEnd) in kept)
        {
            for (; old < oldEnd || now < nowEnd; old++, now++)
            {
                var position = now < nowEnd ? now : old;
                yield return ($"{position}", old < oldEnd ? before[old] : null, now < nowEnd ? after[now] : null);
                if (old >= oldEnd)
                {
                    old--;
                }

                if (now >= nowEnd)
                {
                    now--;
                }
            }

            (old, now) = (oldEnd + 1, nowEnd + 1);
        }
    }
}
