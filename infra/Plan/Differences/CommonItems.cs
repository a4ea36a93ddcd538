namespace Slipway.Plan.Differences;

/// <summary>What two lists have in common in the same order: as much as possible.</summary>
public static class CommonItems
{
    /// <summary>The positions of the common items in both lists, in order.</summary>
    public static List<(int Before, int After)> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, bool> areEqual)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var old = before.Count - 1; old >= 0; old--)
        {
            for (var now = after.Count - 1; now >= 0; now--)
            {
                lengths[old, now] = areEqual(before[old], after[now])
                    ? lengths[old + 1, now + 1] + 1
                    : Math.Max(lengths[old + 1, now], lengths[old, now + 1]);
            }
        }

        var common = new List<(int, int)>();
        for (var (old, now) = (0, 0); old < before.Count && now < after.Count;)
        {
            if (areEqual(before[old], after[now]))
            {
                common.Add((old++, now++));
            }
            else if (lengths[old + 1, now] >= lengths[old, now + 1])
            {
                old++;
            }
            else
            {
                now++;
            }
        }

        return common;
    }
}
