using System.Collections.Concurrent;
using Slipway.Cli.Stacks;
using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Tests.Cli;

/// <summary>The repository's stacks, each read and planned once for all who ask.</summary>
internal sealed class SharedStacks(IStackSource stacks) : IStackSource
{
    private readonly ConcurrentDictionary<(string, string?, string?), Lazy<Task<DeploymentPlan>>> _plans = new();
    private readonly ConcurrentDictionary<string, Lazy<WatchedEnvironment>> _watched = new(StringComparer.Ordinal);
    private readonly Lazy<ProductCatalog> _catalog = new(() => stacks.Catalog);

    /// <summary>Those of the repository.</summary>
    public static SharedStacks Repository { get; } = new(new EnvironmentStacks(Stacks.Repository.Workspace.Root));

    public IReadOnlyList<string> Names => stacks.Names;

    public string Root => stacks.Root;

    public string ProductsFolder => stacks.ProductsFolder;

    public IReadOnlyList<string> Products => stacks.Products;

    public ProductCatalog Catalog => _catalog.Value;

    public IStackSource Without(OmittedEntry entry) => stacks.Without(entry);

    public Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null) =>
        _plans.GetOrAdd((stack, releases, settingsOf), _ => new(() => stacks.PlanAsync(stack, releases, settingsOf))).Value;

    public WatchedEnvironment WatchedIn(string stack) => _watched.GetOrAdd(stack, _ => new(() => stacks.WatchedIn(stack))).Value;
}
