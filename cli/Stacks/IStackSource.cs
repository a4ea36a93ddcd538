using Slipway.Observability.Watching;
using Slipway.Plan;

namespace Slipway.Cli.Stacks;

/// <summary>The stacks that there are, and the plan of each.</summary>
public interface IStackSource
{
    /// <summary>Names of the stacks that have settings, in ordinal order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Where the products' files are.</summary>
    string ProductsFolder { get; }

    /// <summary>Names of the products that there are.</summary>
    IReadOnlyList<string> Products { get; }

    /// <summary>Plans a stack, with its own releases or those of another folder.</summary>
    /// <exception cref="Slipway.Spec.Reading.ProblemsException">Settings or specs are wrong.</exception>
    /// <exception cref="Slipway.Cli.Engine.EngineFailedException">The program failed.</exception>
    Task<DeploymentPlan> PlanAsync(string stack, string? releases);

    /// <summary>What watches a stack's products.</summary>
    /// <exception cref="Slipway.Spec.Reading.ProblemsException">Settings or specs are wrong.</exception>
    WatchedEnvironment WatchedIn(string stack);
}
