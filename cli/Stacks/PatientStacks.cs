using Slipway.Cli.CommandLine;
using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Stacks;

/// <summary>Tells on standard error which stack is being planned when that takes a while.</summary>
/// <param name="patience">How long nothing is said.</param>
/// <param name="apart">What the stacks lack, where it is tried without something.</param>
public sealed class PatientStacks(IStackSource stacks, IConsoleEdge console, TimeSpan patience, string apart = "") : IStackSource
{
    public IReadOnlyList<string> Names => stacks.Names;

    public string Root => stacks.Root;

    public string ProductsFolder => stacks.ProductsFolder;

    public IReadOnlyList<string> Products => stacks.Products;

    public ProductCatalog Catalog => stacks.Catalog;

    public IStackSource Without(OmittedEntry entry) => new PatientStacks(stacks.Without(entry), console, patience, $" without {entry.Path}");

    public WatchedEnvironment WatchedIn(string stack) => stacks.WatchedIn(stack);

    public async Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null)
    {
        // On a thread of its own, since much of a plan is made without waiting for anything.
        var plan = Task.Run(() => stacks.PlanAsync(stack, releases, settingsOf));
        using var finished = new CancellationTokenSource();
        if (await Task.WhenAny(plan, Task.Delay(patience, finished.Token)).ConfigureAwait(false) != plan)
        {
            await console.Error.WriteLineAsync($"slipway: planning {stack}{apart} …").ConfigureAwait(false);
        }

        await finished.CancelAsync().ConfigureAwait(false);
        return await plan.ConfigureAwait(false);
    }
}
