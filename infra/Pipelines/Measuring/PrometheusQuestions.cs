using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Measuring;

/// <summary>The jobs that ask an environment's Prometheus before they go on or go back: where they push, they may also ask.</summary>
public static class PrometheusQuestions
{
    private const string Address = "PROMETHEUS_URL";

    /// <summary>What a step needs that asks.</summary>
    internal static IReadOnlyList<NamedValue<Text>> Variables { get; } =
    [
        new(Address, PipelineNames.FiguresUrl.Value), new(Secret.FiguresPassword.Name, Secret.FiguresPassword.Value),
    ];

    /// <summary>Whether any job of a product asks the Prometheus of the environment.</summary>
    public static bool Come(ProductSpec product, string environment) =>
        ProductWorkflows.For(product).SelectMany(file => file.Workflow.Jobs)
            .Where(job => job.Environment is { } target && RollbackEnvironments.With(product, environment).Contains(target.Name))
            .SelectMany(job => job.Steps)
            .Any(step => step.Environment.Any(variable => variable.Name == Address));
}
