using Slipway.Spec;

namespace Slipway.Repositories.Values;

/// <summary>The environments without reviewers in which rollback jobs act at once.</summary>
public static class RollbackEnvironments
{
    /// <summary>The name of an environment's rollback environment; null where no job rolls it back.</summary>
    public static string? NameFor(ProductSpec product, string environment) =>
        product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).Any(job => job.RollsBack == environment)
            ? product.Rollback.Environment.Replace("{environment}", environment, StringComparison.Ordinal)
            : null;

    /// <summary>Every environment of GitHub in which jobs of one environment run.</summary>
    public static IReadOnlyList<string> With(ProductSpec product, string environment) =>
        NameFor(product, environment) is { } rollback ? [environment, rollback] : [environment];
}
