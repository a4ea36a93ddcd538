using Slipway.Cli.Baselines;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Plan;

namespace Slipway.Cli.Preview;

/// <summary><c>slipway preview</c>: what a stack would declare, and what changes by it.</summary>
internal static class PreviewCommand
{
    public static async Task<int> RunAsync(PreviewOptions options, IStackSource stacks, IConsoleEdge console, string workingDirectory)
    {
        Check(options, stacks);
        var releases = Selection.Folder(options.Releases, workingDirectory);
        var baseline = Baseline.Of(options, stacks, releases, console, workingDirectory);
        var previewed = new List<PreviewedStack>();
        foreach (var stack in options.Stacks)
        {
            var whole = await baseline.CompareAsync(await stacks.PlanAsync(stack, releases).ConfigureAwait(false)).ConfigureAwait(false);
            previewed.Add(options.Products.Count == 0 ? whole : whole.ForProducts(options.Products.ToHashSet(StringComparer.Ordinal)));
        }

        await WriteAsync(Report(previewed, options, console.Colour && options.Out is null), options, console, workingDirectory).ConfigureAwait(false);
        return previewed.Sum(stack => stack.Errors) > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Check(PreviewOptions options, IStackSource stacks)
    {
        foreach (var stack in options.Stacks)
        {
            Selection.CheckStack(stack, stacks);
        }

        Selection.CheckProducts(options.Products, stacks);
        if (((string?[])[options.Base, options.State, options.Against]).Count(given => given is not null) > 1)
        {
            throw new UsageException("--base, --state and --against say each what to compare with; give one of them");
        }

        if (options.Stacks.Count > 1 && (options.Format == "json" || options.State is not null || options.Against is not null))
        {
            throw new UsageException($"{(options.Format == "json" ? "--format json" : "this comparison")} is about one stack; name one");
        }
    }

    private static string Report(List<PreviewedStack> stacks, PreviewOptions options, bool colour) => options.Format switch
    {
        "json" => stacks[0].HasBaseline ? DifferenceJson.Write(stacks[0]) : PlanJson.Write(stacks[0].Plan),
        "markdown" => MarkdownReport.Write(stacks),
        _ => string.Join("\n", stacks.Select(stack => TreeReport.Write(stack, options, colour))),
    };

    private static async Task WriteAsync(string report, PreviewOptions options, IConsoleEdge console, string workingDirectory)
    {
        if (options.Out is not { } path)
        {
            await console.Out.WriteAsync(report).ConfigureAwait(false);
            return;
        }

        OutputFile.Write(Path.Combine(workingDirectory, path), report);
        if (!options.Quiet)
        {
            await console.Error.WriteLineAsync($"wrote {path}").ConfigureAwait(false);
        }
    }
}
