using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Observability.Documents;
using Slipway.Observability.Watching;

namespace Slipway.Cli.Rendering;

/// <summary><c>slipway render</c>: every generated artefact as a file.</summary>
internal static class RenderCommand
{
    public static async Task<int> RunAsync(
        string stack, string folder, IReadOnlyList<string> products, string? releases, IStackSource stacks, IConsoleEdge console, string workingDirectory)
    {
        Selection.CheckStack(stack, stacks);
        Selection.CheckProducts(products, stacks);
        var plan = await stacks.PlanAsync(stack, Selection.Folder(releases, workingDirectory)).ConfigureAwait(false);
        var whole = RenderedFiles.Of(plan);
        var files = products.Count == 0 ? whole : RenderedFiles.Of(plan.ForProducts(products.ToHashSet(StringComparer.Ordinal)));
        AddMonitoring(files, products, stacks.WatchedIn(stack));
        foreach (var (path, content) in files)
        {
            OutputFile.Write(Path.Combine(workingDirectory, folder, path), whole.GetValueOrDefault(path) ?? content);
        }

        await console.Out.WriteAsync($"wrote {files.Count} files to {folder}\n").ConfigureAwait(false);
        return plan.Findings.Any(finding => finding.Severity == Plan.Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void AddMonitoring(SortedDictionary<string, string> files, IReadOnlyList<string> products, WatchedEnvironment watched)
    {
        foreach (var file in MonitoringFiles.For(watched).Where(file => products.Count == 0 || products.Contains(file.Product, StringComparer.Ordinal)))
        {
            files.Add(file.Path, file.Content);
        }
    }
}
