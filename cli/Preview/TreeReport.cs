using System.Text;
using Slipway.Plan;

namespace Slipway.Cli.Preview;

/// <summary>The plan as a tree for a terminal or a log of 80 columns.</summary>
internal static class TreeReport
{
    private const int Columns = 80;

    public static string Write(DeploymentPlan plan, PreviewOptions options, bool colour)
    {
        var paint = new Paint(colour);
        var text = new StringBuilder();
        text.Append("Previewing ").Append(paint.Bold(plan.Stack)).Append(" (").Append(plan.Project).Append(")\n\n");
        if (!options.Quiet)
        {
            foreach (var row in ResourceTree.Rows(plan, options.Verbose))
            {
                text.Append(' ').Append(row.Operation.Length > 0 ? paint.Green(row.Operation) : " ").Append("  ").Append(row.Text).Append('\n');
            }

            text.Append('\n');
            Outputs(text, plan, paint, options.Verbose);
        }

        Counts(text, plan, paint);
        Decisions(text, plan, options, paint);
        Findings(text, plan, paint);
        text.Append('\n').Append(Next(plan, options)).Append('\n');
        return text.ToString();
    }

    private static void Outputs(StringBuilder text, DeploymentPlan plan, Paint paint, bool everything)
    {
        if (plan.Outputs.Members.Count == 0)
        {
            return;
        }

        var width = plan.Outputs.Members.Keys.Max(name => name.Length);
        text.Append(paint.Bold("Outputs:")).Append('\n');
        foreach (var (name, value) in plan.Outputs.Members)
        {
            text.Append("    ").Append(name.PadRight(width)).Append(": ").Append(Cut(Shown(value), everything ? int.MaxValue : Columns - 6 - width)).Append('\n');
        }

        text.Append('\n');
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private static string Shown(PlanValue value) => value is PlanText text ? $"\"{text.Text}\"" : PlanJson.Text(value);

    private static void Counts(StringBuilder text, DeploymentPlan plan, Paint paint)
    {
        text.Append(paint.Bold("Resources:")).Append('\n');
        text.Append("    ").Append(paint.Green($"+ {plan.Resources.Count} to create")).Append('\n');
        CountsBy(text, "by concern", plan.Resources.GroupBy(resource => resource.Concern ?? "other", StringComparer.Ordinal));
        CountsBy(text, "by product", plan.Resources.GroupBy(resource => resource.Product ?? "other", StringComparer.Ordinal));
    }

    private static void CountsBy(StringBuilder text, string title, IEnumerable<IGrouping<string, PlannedResource>> groups)
    {
        var parts = groups.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        text.Append("    ").Append(title).Append(": ").Append(string.Join(", ", parts)).Append('\n');
    }

    private static void Decisions(StringBuilder text, DeploymentPlan plan, PreviewOptions options, Paint paint)
    {
        if (plan.Decisions.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(paint.Bold($"Decisions: {plan.Decisions.Count}"));
        text.Append(options.Verbose ? "\n" : " (--verbose shows them)\n");
        foreach (var decision in options.Verbose ? plan.Decisions : [])
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

    private static string Next(DeploymentPlan plan, PreviewOptions options)
    {
        var errors = plan.Findings.Count(finding => finding.Severity == Severity.Error);
        return errors > 0
            ? $"Next: {(errors == 1 ? "fix the error" : $"fix the {errors} errors")} above, then run slipway preview {plan.Stack} again."
            : options.Verbose || options.Quiet
                ? $"Next: PulumiSdk=official pulumi up --stack {plan.Stack}"
                : $"Next: slipway preview {plan.Stack} --verbose shows every resource, --format json\n      every input; PulumiSdk=official pulumi up --stack {plan.Stack} makes it so.";
    }
}
