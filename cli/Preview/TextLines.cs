using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>The lines of a text that changed, each with a line around it.</summary>
internal static class TextLines
{
    private const string Gap = "…";

    public static IReadOnlyList<(Operation Operation, string Text)> Between(string before, string after)
    {
        var (old, now) = (before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < old.Length - start && tail < now.Length - start && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        var middle = Aligned(old[start..^tail], now[start..^tail]);
        List<(Operation, string)> all =
        [
            .. old[..start].Select(line => (Operation.Same, line)),
            .. middle,
            .. old[^tail..].Select(line => (Operation.Same, line)),
        ];
        return [.. Near(all)];
    }

    private static List<(Operation, string)> Aligned(string[] old, string[] now)
    {
        // Beyond that a person reads the two texts, not their difference.
        if ((long)old.Length * now.Length > 4_000_000)
        {
            return [.. old.Select(line => (Operation.Delete, line)), .. now.Select(line => (Operation.Create, line))];
        }

        var lines = new List<(Operation, string)>();
        var (gone, come) = (0, 0);
        foreach (var (before, after) in CommonItems.Of(old, now, string.Equals).Append((old.Length, now.Length)))
        {
            lines.AddRange(old[gone..before].Select(line => (Operation.Delete, line)));
            lines.AddRange(now[come..after].Select(line => (Operation.Create, line)));
            if (before < old.Length)
            {
                lines.Add((Operation.Same, old[before]));
            }

            (gone, come) = (before + 1, after + 1);
        }

        return lines;
    }

    private static IEnumerable<(Operation, string)> Near(List<(Operation Operation, string Text)> lines)
    {
        var skipped = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var near = Enumerable.Range(index - 1, 3).Any(other => other >= 0 && other < lines.Count && lines[other].Operation != Operation.Same);
            if (near)
            {
                yield return lines[index];
            }
            else if (!skipped)
            {
                yield return (Operation.Same, Gap);
            }

            skipped = !near;
        }
    }
}
