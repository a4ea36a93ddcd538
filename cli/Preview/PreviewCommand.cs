using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Plan;

namespace Slipway.Cli.Preview;

/// <summary><c>slipway preview</c>: what a stack would declare.</summary>
internal static class PreviewCommand
{
    public static async Task<int> RunAsync(PreviewOptions options, IStackSource stacks, IConsoleEdge console, string workingDirectory)
    {
        Selection.CheckStack(options.Stack, stacks);
        Selection.CheckProducts(options.Products, stacks);
        var whole = await stacks.PlanAsync(options.Stack, Selection.Folder(options.Releases, workingDirectory)).ConfigureAwait(false);
        var plan = options.Products.Count == 0 ? whole : whole.ForProducts(options.Products.ToHashSet(StringComparer.Ordinal));

        var toFile = options.Out is not null;
        var report = options.Format == "json" ? PlanJson.Write(plan) : TreeReport.Write(plan, options, console.Colour && !toFile);
        if (options.Out is { } path)
        {
            OutputFile.Write(Path.Combine(workingDirectory, path), report);
            if (!options.Quiet)
            {
                await console.Error.WriteLineAsync($"wrote {path}").ConfigureAwait(false);
            }
        }
        else
        {
            await console.Out.WriteAsync(report).ConfigureAwait(false);
        }

        return plan.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }
}
