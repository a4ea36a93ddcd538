using Slipway.Plan;

namespace Slipway.Cli.Preview;

/// <summary>Resources under their parents, in lines of at most 80 columns where names allow it.</summary>
internal static class ResourceTree
{
    /// <summary>Columns that are left for type and name beside the operation.</summary>
    private const int Width = 76;

    /// <summary>How many alike stand side by side before the rest is only counted.</summary>
    private const int Alike = 3;

    public static IEnumerable<TreeRow> Rows(DeploymentPlan plan, bool everything)
    {
        var children = plan.Resources.Where(resource => resource.Parent is not null).ToLookup(resource => resource.Parent!, StringComparer.Ordinal);
        var lines = plan.Resources.Where(resource => resource.Parent is null)
            .SelectMany(root => Lines(root, children, "", "", everything))
            .ToList();
        var column = lines.Where(line => line.Name.Length > 0).Select(line => line.Tree.Length).Where(length => length <= Width / 2 + 8).DefaultIfEmpty(0).Max() + 2;
        return lines.Select(line => new TreeRow(line.Name.Length > 0 ? "+" : "", Text(line.Tree, line.Name, column)));
    }

    private static IEnumerable<(string Tree, string Name)> Lines(
        PlannedResource resource, ILookup<string, PlannedResource> children, string before, string below, bool everything)
    {
        yield return (before + ShortType(resource.Type), resource.Name + (resource.Protect ? " [protected]" : ""));
        var items = Items(children[resource.Urn], everything).ToArray();
        for (var index = 0; index < items.Length; index++)
        {
            var last = index == items.Length - 1;
            var branch = below + (last ? "└─ " : "├─ ");
            if (items[index].Resource is not { } child)
            {
                yield return (branch + items[index].Note, "");
                continue;
            }

            foreach (var line in Lines(child, children, branch, below + (last ? "   " : "│  "), everything))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(PlannedResource? Resource, string Note)> Items(IEnumerable<PlannedResource> siblings, bool everything)
    {
        // Components first: what they hold is the shape of the environment, single resources are its details.
        var groups = siblings
            .OrderBy(resource => resource.Custom)
            .ThenBy(resource => resource.Type, StringComparer.Ordinal)
            .ThenBy(resource => resource.Name, StringComparer.Ordinal)
            .GroupBy(resource => (resource.Custom, resource.Type));
        foreach (var group in groups)
        {
            var all = group.ToArray();
            var shown = everything || !group.Key.Custom || all.Length <= Alike + 1 ? all.Length : Alike;
            foreach (var resource in all.Take(shown))
            {
                yield return (resource, "");
            }

            if (shown < all.Length)
            {
                yield return (null, $"… and {all.Length - shown} more {ShortType(group.Key.Type)}");
            }
        }
    }

    /// <summary>As the Pulumi CLI shows types: the module without its file or version.</summary>
    private static string ShortType(string type) => type.Split(':') is [var package, var module, var name]
        ? $"{package}:{module.Split('/')[0]}:{name}"
        : type;

    private static string Text(string tree, string name, int column)
    {
        var text = name.Length == 0 ? tree : tree.PadRight(column - 1) + " " + name;
        var over = text.Length - Width;
        var gap = column - 1 - tree.Length;
        return over > 0 && gap > 1 && name.Length > 0 ? tree + new string(' ', Math.Max(2, gap + 1 - over)) + name : text;
    }
}
