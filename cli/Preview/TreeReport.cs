using System.Text;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>The plan for a terminal or a log of 80 columns: as a tree, or with every changed input.</summary>
internal static class TreeReport
{
    private const int Columns = 80;

    public static string Write(PreviewedStack stack, PreviewOptions options, bool colour)
    {
        var (plan, paint) = (stack.Plan, new Paint(colour));
        var text = new StringBuilder();
        text.Append("Previewing ").Append(paint.Bold(plan.Stack)).Append(" (").Append(plan.Project).Append(')');
        text.Append(stack.HasBaseline ? $" against {stack.Difference.Baseline}" : "").Append("\n\n");
        Risks(text, stack, paint);
        if (!options.Quiet)
        {
            Body(text, stack, options, paint);
        }

        Counts(text, stack, paint);
        Causes(text, stack, paint);
        Decisions(text, stack, options, paint);
        Findings(text, plan, paint);
        text.Append('\n').Append(Next(stack, options)).Append('\n');
        return text.ToString();
    }

    private static void Risks(StringBuilder text, PreviewedStack stack, Paint paint)
    {
        if (stack.Risks.Count == 0)
        {
            return;
        }

        text.Append(paint.Bold("Look at this first:")).Append('\n');
        foreach (var risk in stack.Risks)
        {
            text.Append("    ").Append(paint.Red("warning")).Append(' ').Append(risk.Message).Append('\n');
            text.Append("        ").Append(risk.Id);
            text.Append(risk.Decision is { } decision ? $", as {decision.Id} decided" : risk.LowersGuardRail ? ", and no decision says why" : "").Append('\n');
            text.Append(risk.LettingGo is { } way ? $"        to let it go: {way.Replace("; ", "\n            ", StringComparison.Ordinal)}\n" : "");
        }

        text.Append('\n');
    }

    private static void Body(StringBuilder text, PreviewedStack stack, PreviewOptions options, Paint paint)
    {
        if (stack.HasBaseline && !stack.Difference.Changed.Any())
        {
            text.Append("    nothing changes\n\n");
        }
        else if (options.Format == "diff")
        {
            DiffReport.Write(text, stack, paint, options.Verbose);
        }
        else
        {
            foreach (var row in ResourceTree.Rows(stack.Difference, options.Verbose))
            {
                var symbol = row.Operation is { } operation ? Symbol(operation, paint) : "  ";
                text.Append($" {symbol} {row.Text}".TrimEnd()).Append('\n');
            }

            text.Append('\n');
        }

        Outputs(text, stack, paint, options.Verbose);
    }

    private static string Symbol(Operation operation, Paint paint)
    {
        var symbol = OperationText.Symbol(operation);
        return OperationText.Painted(paint, operation, symbol) + new string(' ', 2 - symbol.Length);
    }

    private static void Outputs(StringBuilder text, PreviewedStack stack, Paint paint, bool everything)
    {
        var outputs = stack.HasBaseline ? stack.Difference.Outputs : [.. stack.Plan.Outputs.Members.Select(output => new PropertyChange([output.Key], null, output.Value))];
        if (outputs.Count == 0)
        {
            return;
        }

        var width = outputs.Max(output => output.Path.Length);
        text.Append(paint.Bold("Outputs:")).Append('\n');
        foreach (var output in outputs)
        {
            var value = output.After is null ? "gone" : Shown(output.After);
            var former = output.Before is null ? "" : $"{Shown(output.Before)} => ";
            text.Append("    ").Append(output.Path.PadRight(width)).Append(": ").Append(Cut(former + value, everything ? int.MaxValue : Columns - 6 - width)).Append('\n');
        }

        text.Append('\n');
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private static string Shown(PlanValue value) => value is PlanText text ? $"\"{text.Text}\"" : PlanJson.Text(value);

    private static void Counts(StringBuilder text, PreviewedStack stack, Paint paint)
    {
        var changed = stack.Difference.Changed.ToList();
        text.Append(paint.Bold("Resources:")).Append('\n');
        foreach (var operation in Enum.GetValues<Operation>().Where(operation => operation != Operation.Same))
        {
            if (stack.Difference.Count(operation) is > 0 and var count)
            {
                text.Append("    ").Append(OperationText.Painted(paint, operation, $"{OperationText.Symbol(operation)} {count} {stack.Verb(operation)}")).Append('\n');
            }
        }

        if (stack.HasBaseline)
        {
            text.Append("    ").Append(stack.Difference.Count(Operation.Same)).Append($" {stack.Verb(Operation.Same)}\n");
        }

        CountsBy(text, "by concern", changed, resource => resource.Concern);
        CountsBy(text, "by product", changed, resource => resource.Product);
    }

    private static void Causes(StringBuilder text, PreviewedStack stack, Paint paint)
    {
        if (stack.Causes is { } causes)
        {
            text.Append('\n').Append(paint.Bold("What differs comes from:")).Append('\n');
            text.Append($"    settings: {Of(causes.BySettings)}\n");
            text.Append($"    products' files: {Of(causes.ByFiles)}\n");
        }

        string Of(IReadOnlySet<string> urns) =>
            $"{stack.Difference.Changed.Count(change => urns.Contains(change.Resource.Urn))} resources";
    }

    private static void CountsBy(StringBuilder text, string title, List<ResourceChange> changed, Func<PlannedResource, string?> group)
    {
        if (changed.Count > 0)
        {
            var parts = changed.GroupBy(change => group(change.Resource) ?? "other", StringComparer.Ordinal)
                .OrderByDescending(part => part.Count())
                .ThenBy(part => part.Key, StringComparer.Ordinal)
                .Select(part => $"{part.Key} {part.Count()}");
            text.Append("    ").Append(title).Append(": ").Append(string.Join(", ", parts)).Append('\n');
        }
    }

    private static void Decisions(StringBuilder text, PreviewedStack stack, PreviewOptions options, Paint paint)
    {
        var all = stack.Plan.Decisions;
        if (all.Count == 0)
        {
            return;
        }

        var fresh = stack.HasBaseline ? stack.Difference.NewDecisions : [];
        text.Append('\n').Append(paint.Bold($"Decisions: {all.Count}{(fresh.Count > 0 ? $", {fresh.Count} of them new" : "")}"));
        text.Append(options.Verbose ? "\n" : " (--verbose shows them)\n");
        foreach (var decision in options.Verbose ? all : fresh)
        {
            text.Append("    ").Append(decision.Product).Append(' ').Append(decision.Id).Append(": ").Append(decision.Choice).Append('\n');
            text.Append("        ").Append(decision.Text).Append('\n');
        }
    }

    private static void Findings(StringBuilder text, DeploymentPlan plan, Paint paint)
    {
        if (plan.Findings.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(paint.Bold("Findings:")).Append('\n');
        foreach (var finding in plan.Findings)
        {
            var severity = SeverityName.Of(finding.Severity);
            text.Append("    ").Append(finding.Severity == Severity.Error ? paint.Red(severity) : paint.Yellow(severity));
            text.Append(' ').Append(finding.Rule).Append(": ").Append(finding.Message).Append('\n');
            text.Append("        at ").Append(finding.Where).Append("; ").Append(finding.Remedy).Append('\n');
        }
    }

    private static string Next(PreviewedStack stack, PreviewOptions options)
    {
        var name = stack.Plan.Stack;
        return stack.Errors > 0
            ? $"Next: {(stack.Errors == 1 ? "fix the error" : $"fix the {stack.Errors} errors")} above, then run slipway preview {name} again."
            : stack.Causes is not null ? $"Next: --format diff shows what differs, line by line."
            : stack.HasBaseline && stack.Difference.IsEmpty ? "Next: nothing."
            : stack.HasBaseline && options.Format == "tree" && !options.Quiet
                ? $"Next: --format diff shows every changed input; PulumiSdk=official pulumi up\n      --stack {name} makes it so."
            : options.Verbose || options.Quiet || options.Format == "diff"
                ? $"Next: PulumiSdk=official pulumi up --stack {name}"
                : $"Next: slipway preview {name} --verbose shows every resource, --format json\n      every input; PulumiSdk=official pulumi up --stack {name} makes it so.";
    }
}
