using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Rollback;

/// <summary>The call with which an alert starts a product's rollback workflow, with exactly the inputs that its document names.</summary>
public sealed record RollbackCall
{
    /// <summary>What the workflow is told where everything goes back.</summary>
    public const string Everything = "all";

    /// <summary>The secret in the cluster with the token that starts workflows.</summary>
    public const string TokenSecret = "rollback-dispatch";

    private const string ApiVersion = "2022-11-28";

    /// <summary>How long what was detected has to last before its alert fires.</summary>
    public static Duration Lasting { get; } = Duration.Zero;

    /// <summary>How long an alert waits for others before the sensor is told: for nobody.</summary>
    public static Duration GroupWait { get; } = Duration.Zero;

    public required ProductSpec Product { get; init; }

    public required string Environment { get; init; }

    public required RollbackStrategySpec Strategy { get; init; }

    public required WorkflowSpec Workflow { get; init; }

    public required RollbackWorkflowSpec Inputs { get; init; }

    public string Url =>
        $"https://api.github.com/repos/{Product.Repository.Owner}/{Product.Repository.Name}/actions/workflows/{File}/dispatches";

    public static IReadOnlyDictionary<string, string> Headers { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Accept"] = "application/vnd.github+json",
        ["Content-Type"] = "application/json",
        ["X-GitHub-Api-Version"] = ApiVersion,
    };

    /// <summary>The branch whose workflow file is run, which is the only one that GitHub starts from outside.</summary>
    public string Ref => Product.Repository.DefaultBranch;

    /// <summary>What is told of what goes back; null where the alert says which service it is.</summary>
    public string? Scope => Strategy.Scope == RollBackScope.All ? Everything : null;

    /// <summary>The name of the sensor that makes a product's calls.</summary>
    public static string SensorOf(ProductSpec product) => $"rollback-{product.Name}";

    private string File => Workflow.Path[(Workflow.Path.LastIndexOf('/') + 1)..];

    /// <summary>The calls that alerts of an environment can lead to, one for each strategy that is a workflow's to carry out.</summary>
    public static IReadOnlyList<RollbackCall> For(ProductSpec product, string environment)
    {
        return product.RollbackWorkflowOf(environment) is not { } workflow ? [] :
        [
            .. from strategy in product.CalledStrategies(environment)
               select new RollbackCall
               {
                   Product = product,
                   Environment = environment,
                   Strategy = strategy,
                   Workflow = workflow,
                   Inputs = product.Rollback.Workflow!,
               },
        ];
    }
}
