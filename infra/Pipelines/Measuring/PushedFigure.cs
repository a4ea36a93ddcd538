using Slipway.Signals.Metrics;

namespace Slipway.Pipelines.Measuring;

/// <summary>A metric that a job of a product's workflows pushes.</summary>
/// <param name="Workflow">The workflow's path in the product's repository.</param>
public sealed record PushedFigure(Metric Metric, string Workflow, string Job);
