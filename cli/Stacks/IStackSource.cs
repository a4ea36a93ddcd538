using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Stacks;

/// <summary>The stacks that there are, and the plan of each.</summary>
public interface IStackSource
{
    /// <summary>Names of the stacks that have settings, in ordinal order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The folder that Pulumi.yaml is in.</summary>
    string Root { get; }

    /// <summary>Where the products' files are.</summary>
    string ProductsFolder { get; }

    /// <summary>Names of the products that there are.</summary>
    IReadOnlyList<string> Products { get; }

    /// <summary>What the products' files say.</summary>
    /// <exception cref="Slipway.Spec.Reading.ProblemsException">Specs are wrong.</exception>
    ProductCatalog Catalog { get; }

    /// <summary>The same stacks, had nobody written an entry of a product's file.</summary>
    IStackSource Without(OmittedEntry entry);

    /// <summary>Plans a stack, with its own releases or those of another folder.</summary>
    /// <exception cref="Slipway.Spec.Reading.ProblemsException">Settings or specs are wrong.</exception>
    /// <exception cref="Slipway.Cli.Engine.EngineFailedException">The program failed.</exception>
    /// <param name="settingsOf">The stack whose settings are taken, to see what another one's would change; its own where null.</param>
    Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null);

    /// <summary>What watches a stack's products.</summary>
    /// <exception cref="Slipway.Spec.Reading.ProblemsException">Settings or specs are wrong.</exception>
    WatchedEnvironment WatchedIn(string stack);
}
