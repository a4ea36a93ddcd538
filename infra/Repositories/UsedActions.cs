using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Repositories.Duties;
using Slipway.Spec;

namespace Slipway.Repositories;

/// <summary>The actions that a product's workflows use beside GitHub's own, by the repositories that they are in.</summary>
public static class UsedActions
{
    private static readonly string[] s_github = ["actions", "github"];

    public static IReadOnlyList<string> Of(ProductSpec product) =>
    [
        .. ProductWorkflows.For(product).Select(file => file.Workflow)
            .Concat(product.Duties.Select(duty => DutyWorkflow.For(product, duty)))
            .SelectMany(workflow => workflow.Jobs)
            .SelectMany(job => job.Steps)
            .OfType<UsesStep>()
            .Select(step => step.Action.Name.Split('/'))
            .Where(path => !s_github.Contains(path[0], StringComparer.Ordinal))
            .Select(path => $"{path[0]}/{path[1]}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
