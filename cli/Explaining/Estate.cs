using Slipway.Cli.Stacks;
using Slipway.Observability.Closure;
using Slipway.Plan;
using Slipway.Spec;

namespace Slipway.Cli.Explaining;

/// <summary>Everything that explanations draw on: the products, and the plan and the alerts of every stack.</summary>
internal sealed class Estate
{
    private Estate(IStackSource source, IReadOnlyList<DeploymentPlan> plans)
    {
        Source = source;
        Catalog = source.Catalog;
        Plans = plans;
        Folder = source.Root;
        Alerts = [.. source.Names.SelectMany(stack => AlertClosure.For(source.WatchedIn(stack)))];
    }

    public IStackSource Source { get; }

    public ProductCatalog Catalog { get; }

    public IReadOnlyList<DeploymentPlan> Plans { get; }

    public IReadOnlyList<ClosedAlert> Alerts { get; }

    /// <summary>The repository's root.</summary>
    public string Folder { get; }

    public static async Task<Estate> ReadAsync(IStackSource source)
    {
        var plans = await Task.WhenAll(source.Names.Select(stack => source.PlanAsync(stack, releases: null))).ConfigureAwait(false);
        return new(source, plans);
    }
}
