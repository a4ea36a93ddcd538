using Slipway.Observability.Closure;
using Slipway.Policy.Ownership;
using Slipway.Repositories;
using Slipway.Spec;
using Slipway.Spec.Requirements;

namespace Slipway.Policy;

/// <summary>What rules look at before anything is declared: what people wrote about one environment, and what follows from it.</summary>
public record WrittenEnvironment
{
    private readonly HashSet<string> _products;

    /// <param name="stack">The environment's name.</param>
    /// <param name="products">The products that its settings choose.</param>
    public WrittenEnvironment(string stack, IEnumerable<string> products)
    {
        Stack = stack;
        _products = products.ToHashSet(StringComparer.Ordinal);
    }

    public string Stack { get; }

    /// <summary>Whether deploying jobs run at GitHub and so reach the cluster from the internet.</summary>
    public bool HostedRunners { get; init; }

    /// <summary>What every stack of the repository says about its account; empty where only the plan is known.</summary>
    public IReadOnlyList<OwnedAccount> Accounts { get; init; } = [];

    /// <summary>What the repositories' owner pays GitHub for; null where only the plan is known.</summary>
    public GithubPlan? GithubPlan { get; init; }

    /// <summary>What the products' files say; null where only the plan is known.</summary>
    public ProductCatalog? Catalog { get; init; }

    /// <summary>What the products' documents ask for; empty where only the plan is known.</summary>
    public IReadOnlyList<RequirementRow> Requirements { get; init; } = [];

    /// <summary>Its alerts, with what each has and lacks.</summary>
    public IReadOnlyList<ClosedAlert> Alerts { get; init; } = [];

    /// <summary>Who reads metrics that nothing exposes, a line each.</summary>
    public IReadOnlyList<string> UnknownMetrics { get; init; } = [];

    /// <summary>Who reads metrics that pipelines are to push and none does, a line each.</summary>
    public IReadOnlyList<string> UnpushedMetrics { get; init; } = [];

    /// <summary>Who depends on series whose absence nobody is told of, a line each.</summary>
    public IReadOnlyList<string> UnwatchedSignals { get; init; } = [];

    /// <summary>The products that the environment has.</summary>
    internal IEnumerable<ProductSpec> Products => Catalog?.In(Stack).Where(product => _products.Contains(product.Name)) ?? [];

    /// <summary>Those whose repositories are declared here, and not by another stack.</summary>
    internal virtual IEnumerable<ProductSpec> Governed =>
        Accounts.Any(account => account.Stack == Stack && account.DeclaresShared) ? Products : [];

    /// <summary>Whether another place of a product's file takes its value from there.</summary>
    internal bool IsReferredTo(ProductSpec product, string path) => Catalog?.Origins[product.Name].IsReferredTo(path) == true;

    /// <summary>File, line and column of a value in a product's file.</summary>
    internal string PlaceOf(ProductSpec product, string path) =>
        Catalog?.Origins[product.Name][path]?.Location.ToString() ?? $"products/{product.Name}.yaml: {path}";
}
