using System.Text.Json;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Plan;

namespace Slipway.Cli.Baselines;

/// <summary>Plans of stacks as they were at another revision, program and data, kept by commit; both SDKs give the same.</summary>
/// <param name="root">The repository.</param>
/// <param name="releases">Another folder of releases, which is then the same for both sides.</param>
internal sealed class RevisionPlans(string root, string? releases, IConsoleEdge console)
{
    public async Task<DeploymentPlan> PlanAsync(string revision, string stack)
    {
        var found = await Revision.FindAsync(root, revision).ConfigureAwait(false);
        var kept = Path.Combine(root, "artifacts", "baselines", found.Commit, $"{stack}.json");
        if (releases is null && Read(kept) is { } known)
        {
            return known;
        }

        var plan = await MakeAsync(found, stack).ConfigureAwait(false);
        if (releases is null)
        {
            OutputFile.Write(kept, PlanJson.Write(plan));
        }

        return plan;
    }

    // A plan of an older format is made anew.
    private static DeploymentPlan? Read(string path)
    {
        try
        {
            return File.Exists(path) ? PlanReader.Read(File.ReadAllText(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<DeploymentPlan> MakeAsync(Revision revision, string stack)
    {
        var scratch = Directory.CreateTempSubdirectory("slipway-base-").FullName;
        try
        {
            var tree = Path.Combine(scratch, "tree");
            await revision.ExtractAsync(tree).ConfigureAwait(false);
            return await revision.HasThisProgramAsync().ConfigureAwait(false)
                ? await HereAsync(tree, stack).ConfigureAwait(false)
                : await ThereAsync(tree, revision, stack).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private Task<DeploymentPlan> HereAsync(string tree, string stack)
    {
        var then = new EnvironmentStacks(tree);
        return then.Names.Contains(stack, StringComparer.Ordinal)
            ? then.PlanAsync(stack, releases)
            : Task.FromResult(new DeploymentPlan { Project = "slipway", Stack = stack, Resources = [] });
    }

    private async Task<DeploymentPlan> ThereAsync(string tree, Revision revision, string stack)
    {
        await console.Error.WriteLineAsync($"slipway: building {revision.Commit[..10]}, whose program is another; the plan is kept").ConfigureAwait(false);
        string[] more = releases is null ? [] : ["--releases", releases];
        var run = await CommandRun.OfAsync(Path.Combine(tree, "slipway"), ["preview", stack, "--format", "json", .. more], tree).ConfigureAwait(false);
        if (run.Code is not (ExitCode.Fine or ExitCode.Findings))
        {
            throw new UsageException($"--base: {stack} cannot be planned as of {revision.Commit[..10]}:\n{run.Errors.TrimEnd()}");
        }

        return PlanReader.Read(run.Output);
    }
}
