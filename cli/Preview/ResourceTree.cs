using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>Resources under their parents, in lines of at most 80 columns where names allow it.</summary>
internal sealed class ResourceTree
{
    /// <summary>Columns that are left for type and name beside the operation.</summary>
    private const int Width = 75;

    /// <summary>How many alike stand side by side before the rest is only counted.</summary>
    private const int Alike = 3;

    private readonly ILookup<string, ResourceChange> _children;
    private readonly HashSet<string> _shown;
    private readonly bool _everything;

    private ResourceTree(PlanDifference difference, bool everything)
    {
        _everything = everything;
        _children = difference.Resources.Where(change => change.Resource.Parent is not null)
            .ToLookup(change => change.Resource.Parent!, StringComparer.Ordinal);
        _shown = everything ? [.. difference.Resources.Select(change => change.Resource.Urn)] : Changed(difference);
    }

    public static IEnumerable<TreeRow> Rows(PlanDifference difference, bool everything)
    {
        var tree = new ResourceTree(difference, everything);
        var urns = difference.Resources.Select(change => change.Resource.Urn).ToHashSet(StringComparer.Ordinal);
        var lines = difference.Resources.Where(change => change.Resource.Parent is not { } parent || !urns.Contains(parent))
            .Where(root => tree._shown.Contains(root.Resource.Urn))
            .SelectMany(root => tree.Lines(root, "", ""))
            .ToList();
        var column = lines.Where(line => line.Name.Length > 0).Select(line => line.Tree.Length).Where(length => length <= Width / 2 + 8).DefaultIfEmpty(0).Max() + 2;
        return lines.Select(line => new TreeRow(line.Operation, Text(line.Tree, line.Name, column)));
    }

    /// <summary>What changes, with the parents that hold it.</summary>
    private static HashSet<string> Changed(PlanDifference difference)
    {
        var byUrn = difference.Resources.ToDictionary(change => change.Resource.Urn, StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in difference.Changed)
        {
            for (var next = change; next is not null && shown.Add(next.Resource.Urn);)
            {
                next = next.Resource.Parent is { } parent ? byUrn.GetValueOrDefault(parent) : null;
            }
        }

        return shown;
    }

    private IEnumerable<(Operation? Operation, string Tree, string Name)> Lines(ResourceChange change, string before, string below)
    {
        yield return (change.Operation, before + OperationText.ShortType(change.Resource.Type), Name(change));
        var items = Items(change).ToArray();
        for (var index = 0; index < items.Length; index++)
        {
            var last = index == items.Length - 1;
            var branch = below + (last ? "└─ " : "├─ ");
            if (items[index].Change is not { } child)
            {
                yield return (null, branch + items[index].Note, "");
                continue;
            }

            foreach (var line in Lines(child, branch, below + (last ? "   " : "│  ")))
            {
                yield return line;
            }
        }
    }

    private static string Name(ResourceChange change)
    {
        var former = change.FormerName is { } name ? $" [was {name}]" : "";
        return change.Resource.Name + (change.Resource.Protect ? " [protected]" : "") + former;
    }

    private IEnumerable<(ResourceChange? Change, string Note)> Items(ResourceChange parent)
    {
        // Components first: what they hold is the shape of the environment, single resources are its details.
        var groups = _children[parent.Resource.Urn].Where(child => _shown.Contains(child.Resource.Urn))
            .OrderBy(child => child.Resource.Custom)
            .ThenBy(child => child.Resource.Type, StringComparer.Ordinal)
            .ThenByDescending(child => child.Operation)
            .ThenBy(child => child.Resource.Name, StringComparer.Ordinal)
            .GroupBy(child => (child.Resource.Custom, child.Resource.Type, child.Operation));
        foreach (var group in groups)
        {
            // What is replaced or deleted is never only counted.
            var all = group.ToArray();
            var counted = !_everything && group.Key.Custom && group.Key.Operation is Operation.Create or Operation.Update && all.Length > Alike + 1;
            foreach (var change in counted ? all.Take(Alike) : all)
            {
                yield return (change, "");
            }

            if (counted)
            {
                yield return (null, $"… and {all.Length - Alike} more {OperationText.ShortType(group.Key.Type)}");
            }
        }

        var unchanged = _children[parent.Resource.Urn].Count(child => !_shown.Contains(child.Resource.Urn));
        if (unchanged > 0)
        {
            yield return (null, $"… {unchanged} unchanged");
        }
    }

    private static string Text(string tree, string name, int column)
    {
        var text = name.Length == 0 ? tree : tree.PadRight(column - 1) + " " + name;
        var over = text.Length - Width;
        var gap = column - 1 - tree.Length;
        return over > 0 && gap > 1 && name.Length > 0 ? tree + new string(' ', Math.Max(2, gap + 1 - over)) + name : text;
    }
}
