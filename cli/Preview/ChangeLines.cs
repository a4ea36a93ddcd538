using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>The changed inputs of a resource as nested lines: what they have in common stands once above them.</summary>
internal static class ChangeLines
{
    private const string Step = "    ";

    public static IEnumerable<(Operation Operation, string Text)> Of(ResourceChange change) => change.Operation switch
    {
        Operation.Create or Operation.Import => Whole(change.After!.Inputs, Operation.Create),
        Operation.Delete or Operation.Forget => Whole(change.Before!.Inputs, Operation.Delete),
        _ => Nested(change.Properties, 0, ""),
    };

    private static IEnumerable<(Operation, string)> Whole(PlanObject inputs, Operation operation) =>
        inputs.Members.SelectMany(member => Leaf(operation, member.Key, member.Value, "", ""));

    private static IEnumerable<(Operation, string)> Nested(IReadOnlyList<PropertyChange> changes, int depth, string indent)
    {
        foreach (var group in changes.GroupBy(change => change.Steps[depth], StringComparer.Ordinal))
        {
            var inner = group.ToList();
            var (name, end) = Shared(inner, depth);
            if (inner.Count == 1)
            {
                foreach (var line in Single(inner[0], name, indent))
                {
                    yield return line;
                }

                continue;
            }

            yield return (Operation.Update, $"{indent}{name}:");
            foreach (var line in Nested(inner, end, indent + Step))
            {
                yield return line;
            }
        }
    }

    /// <summary>The steps that all the changes have in common from here, as one name.</summary>
    private static (string Name, int End) Shared(List<PropertyChange> changes, int depth)
    {
        var end = depth + 1;
        while (changes.TrueForAll(change => change.Steps.Count > end) && changes.TrueForAll(change => change.Steps[end] == changes[0].Steps[end]))
        {
            end++;
        }

        end = changes.Count == 1 ? changes[0].Steps.Count : Math.Min(end, changes.Min(change => change.Steps.Count) - 1);
        return (new PropertyChange([.. changes[0].Steps.Skip(depth).Take(end - depth)], null, null).Path, end);
    }

    private static IEnumerable<(Operation, string)> Single(PropertyChange change, string name, string indent)
    {
        var note = change.Replaces ? " [replaces]" : "";
        return (change.Before, change.After) switch
        {
            (null, { } added) => Leaf(Operation.Create, name, added, indent, note),
            ({ } gone, null) => Leaf(Operation.Delete, name, gone, indent, note),
            (PlanText old, PlanText now) when old.Text.Contains('\n') && now.Text.Contains('\n') =>
                TextLines.Between(old.Text, now.Text).Select(line => (line.Operation, $"{indent}{Step}{line.Text}"))
                    .Prepend((Operation.Update, $"{indent}{name}:{note}")),
            (PlanText old, PlanText now) => [(Operation.Update, $"{indent}{name}: {ChangedText.Of(old.Text, now.Text)}{note}")],
            _ => [(Operation.Update, $"{indent}{name}: {Shown(change.Before!)} => {Shown(change.After!)}{note}")],
        };
    }

    private static IEnumerable<(Operation, string)> Leaf(Operation operation, string name, PlanValue value, string indent, string note)
    {
        switch (value)
        {
            case PlanObject { Members.Count: > 0 } inner:
                yield return (operation, $"{indent}{name}:{note}");
                foreach (var line in inner.Members.SelectMany(member => Leaf(operation, member.Key, member.Value, indent + Step, "")))
                {
                    yield return line;
                }

                break;
            case PlanList { Items.Count: > 0 } list when list.Items.Any(item => item is PlanObject):
                yield return (operation, $"{indent}{name}:{note}");
                foreach (var line in list.Items.SelectMany((item, index) => Leaf(operation, $"[{index}]", item, indent + Step, "")))
                {
                    yield return line;
                }

                break;
            case PlanText text when text.Text.TrimEnd('\n').Contains('\n'):
                yield return (operation, $"{indent}{name}:{note}");
                foreach (var line in text.Text.TrimEnd('\n').Split('\n'))
                {
                    yield return (operation, indent + Step + line);
                }

                break;
            default:
                yield return (operation, $"{indent}{name}: {Shown(value)}{note}");
                break;
        }
    }

    private static string Shown(PlanValue value) => value is PlanText ? PlanJson.Compact(value) : PlanJson.Text(value);
}
