using Slipway.Cli.CommandLine;
using Slipway.Cli.Preview;
using Slipway.Cli.Stacks;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Cli.Baselines;

/// <summary>What plans are compared with.</summary>
internal sealed class Baseline
{
    private readonly Func<DeploymentPlan, Task<PreviewedStack>> _compare;

    private Baseline(Func<DeploymentPlan, Task<PreviewedStack>> compare) => _compare = compare;

    public static Baseline Of(PreviewOptions options, IStackSource stacks, string? releases, IConsoleEdge console, string workingDirectory) => options switch
    {
        { Base: { } revision } => OfRevision(revision, new RevisionPlans(stacks.Root, releases, console)),
        { State: { } file } => OfState(file, workingDirectory),
        { Against: { } other } => OfStack(other, stacks, releases),
        _ => new(plan => Task.FromResult(PreviewedStack.Alone(plan))),
    };

    public Task<PreviewedStack> CompareAsync(DeploymentPlan plan) => _compare(plan);

    private static Baseline OfRevision(string revision, RevisionPlans plans) => new(async plan =>
        PreviewedStack.Compared(PlanDifference.BetweenPlans(await plans.PlanAsync(revision, plan.Stack).ConfigureAwait(false), plan, revision)));

    private static Baseline OfState(string file, string workingDirectory)
    {
        var state = StateExport.Read(Text(file, workingDirectory), file);
        return new(plan => state.Stack == plan.Stack && state.Project == plan.Project
            ? Task.FromResult(PreviewedStack.Compared(PlanDifference.FromState(state, plan, file)))
            : throw new UsageException($"--state: {file} is of {state.Project}/{state.Stack}, not of {plan.Project}/{plan.Stack}"));
    }

    private static Baseline OfStack(string other, IStackSource stacks, string? releases)
    {
        Selection.CheckStack(other, stacks);
        return new(plan => Parity.OfAsync(other, plan, stacks, releases));
    }

    private static string Text(string file, string workingDirectory)
    {
        try
        {
            return File.ReadAllText(Path.Combine(workingDirectory, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--state: cannot read {file}: {exception.Message.TrimEnd('.')}");
        }
    }
}
