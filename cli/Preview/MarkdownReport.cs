using System.Text;
using Slipway.Pipelines.Own;
using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Policy.Changes;

namespace Slipway.Cli.Preview;

/// <summary>One comment for a pull request about all stacks; what does not fit is cut from the least important on.</summary>
internal static class MarkdownReport
{
    /// <summary>By which a workflow finds its own comment to edit it.</summary>
    public const string Marker = CheckWorkflow.CommentMarker;

    /// <summary>GitHub takes no more in one comment.</summary>
    public const int Limit = 65_536;

    // What a comment says about the parts of itself that it left out has to fit as well.
    private const int Reserve = 1_500;

    public static string Write(IReadOnlyList<PreviewedStack> stacks)
    {
        var text = new StringBuilder();
        text.Append(Marker).Append('\n').Append("## Slipway\n\n").Append(Verdict(stacks)).Append("\n\n");
        foreach (var stack in stacks)
        {
            text.Append("- ").Append(MarkdownText.Code(stack.Plan.Stack)).Append(": ").Append(Counts(stack)).Append('\n');
        }

        text.Append('\n');
        var left = new MarkdownBudget(text, Limit - Reserve);
        foreach (var stack in stacks)
        {
            Losses(text, stack, Limit / (4 * stacks.Count));
        }

        Rows(left, "Look at this first", "| | stack | what | decision |\n|---|---|---|---|\n", Together(stacks, stack => stack.Risks, risk => (risk.Id, risk.Message), Row));
        Rows(left, "Findings", "| | stack | what | what to do |\n|---|---|---|---|\n", Together(stacks, stack => stack.Plan.Findings, finding => finding, Row));
        Rows(left, "New decisions", "| product | decision | because |\n|---|---|---|\n", stacks.SelectMany(stack => stack.Difference.NewDecisions).Distinct().Select(Row));
        foreach (var stack in stacks.Where(stack => stack.HasBaseline))
        {
            Changes(left, stack);
        }

        return text.ToString();
    }

    private static string Verdict(IReadOnlyList<PreviewedStack> stacks)
    {
        var (errors, risks) = (stacks.Sum(stack => stack.Errors), stacks.Sum(stack => stack.Risks.Count));
        return errors > 0 ? $"**{Count(errors, "error")} to mend** before this can be deployed{(risks > 0 ? $", and {Count(risks, "change")} to look at" : "")}."
            : risks > 0 ? $"**{Count(risks, "change")} to look at**; no errors."
            : stacks.All(stack => stack.HasBaseline && stack.Difference.IsEmpty) ? "**Nothing changes.**"
            : "**No errors, nothing risky.**";
    }

    private static string Counts(PreviewedStack stack)
    {
        var parts = Enum.GetValues<Operation>().Where(operation => operation != Operation.Same)
            .Where(operation => stack.Difference.Count(operation) > 0)
            .Select(operation => $"{stack.Difference.Count(operation)} {stack.Verb(operation)}")
            .ToList();
        var unchanged = stack.HasBaseline ? $"{(parts.Count > 0 ? ", " : "")}{stack.Difference.Count(Operation.Same)} {stack.Verb(Operation.Same)} (against {MarkdownText.Code(stack.Difference.Baseline)})" : "";
        return string.Join(", ", parts) + unchanged;
    }

    /// <summary>Everything that goes or is made anew, by kind; names only while there is room, the number always.</summary>
    private static void Losses(StringBuilder text, PreviewedStack stack, int room)
    {
        var lost = stack.Difference.Changed.Where(change => change.Operation is Operation.Delete or Operation.Forget or Operation.Replace).ToList();
        if (lost.Count == 0)
        {
            return;
        }

        text.Append($"### {MarkdownText.Code(stack.Plan.Stack)}: deleted, forgotten or made anew\n\n");
        foreach (var group in lost.GroupBy(change => (change.Operation, change.Resource.Type)))
        {
            var names = string.Join(", ", group.Select(change => MarkdownText.Code(change.Resource.Name)));
            room -= names.Length;
            text.Append($"- {OperationText.Word(group.Key.Operation)} {group.Count()} × {MarkdownText.Code(OperationText.ShortType(group.Key.Type))}")
                .Append(room > 0 ? $": {names}\n" : "\n");
        }

        text.Append('\n');
    }

    private static void Rows(MarkdownBudget left, string title, string head, IEnumerable<string> rows) =>
        left.Section($"### {title}\n\n{head}", [.. rows], count => $"\n{Count(count, "row")} more did not fit here.\n");

    /// <summary>What is the same in several stacks stands once.</summary>
    private static IEnumerable<string> Together<T>(
        IReadOnlyList<PreviewedStack> stacks, Func<PreviewedStack, IEnumerable<T>> items, Func<T, object> same, Func<string, T, string> row) =>
        stacks.SelectMany(stack => items(stack).Select(item => (stack.Plan.Stack, Item: item)))
            .GroupBy(pair => same(pair.Item))
            .Select(group => row(string.Join(", ", group.Select(pair => MarkdownText.Code(pair.Stack))), group.First().Item));

    private static string Row(string stacks, Risk risk) =>
        $"| ⚠️ | {stacks} | {MarkdownText.Prose(risk.Message)} ({MarkdownText.Code(risk.Id)})"
        + $"{(risk.LettingGo is { } way ? $"; to let it go: {MarkdownText.Prose(way)}" : "")} "
        + $"| {(risk.Decision is { } decision ? MarkdownText.Prose($"{decision.Id}: {decision.Choice}") : risk.LowersGuardRail ? "**none**" : "")} |\n";

    private static string Row(string stacks, Finding finding) =>
        $"| {(finding.Severity == Severity.Error ? "❌" : finding.Severity == Severity.Warning ? "⚠️" : "ℹ️")} | {stacks} "
        + $"| {MarkdownText.Prose(finding.Message)} ({MarkdownText.Code(finding.Rule)}, {MarkdownText.Code(finding.Where)}) | {MarkdownText.Prose(finding.Remedy)} |\n";

    private static string Row(Decision decision) =>
        $"| {MarkdownText.Code(decision.Product)} | {MarkdownText.Prose($"{decision.Id}: {decision.Choice}")} | {MarkdownText.Prose(decision.Text)} |\n";

    private static void Changes(MarkdownBudget left, PreviewedStack stack)
    {
        foreach (var concern in stack.Difference.Changed.GroupBy(change => change.Resource.Concern ?? "other", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // What is replaced or changed says more than what is new.
            var blocks = concern.OrderByDescending(change => change.Operation).ThenBy(change => change.Resource.Urn, StringComparer.Ordinal).Select(Block).ToList();
            left.Section(
                $"<details><summary>{MarkdownText.Prose($"{stack.Plan.Stack}: {concern.Key}, {Count(blocks.Count, "change")}")}</summary>\n\n",
                blocks,
                count => $"\n{Count(count, "changed resource")} more did not fit here; `slipway preview {stack.Plan.Stack} --format diff` shows all.\n",
                "\n</details>\n\n");
        }
    }

    private static string Block(ResourceChange change)
    {
        var head = $"{OperationText.Symbol(change.Operation)} {OperationText.ShortType(change.Resource.Type)}: {change.Resource.Name}";
        var lines = change is { Before: null } or { After: null } ? [] : ChangeLines.Of(change);
        return MarkdownText.Block(lines.Select(line => $"{Sign(line.Operation)}     {line.Text}").Prepend($"{Sign(change.Operation)} {head}"));
    }

    private static string Sign(Operation operation) => operation switch
    {
        Operation.Create or Operation.Import => "+",
        Operation.Delete or Operation.Forget => "-",
        Operation.Same => " ",
        _ => "!",
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
