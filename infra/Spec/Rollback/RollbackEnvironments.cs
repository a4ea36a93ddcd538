namespace Slipway.Spec.Rollback;

/// <summary>The environments without reviewers in which rollback jobs act at once.</summary>
public static class RollbackEnvironments
{
    private const string Place = "{environment}";

    /// <summary>The name that a product's file gives them, for one environment.</summary>
    public static string NameOf(ProductSpec product, string environment) =>
        product.Rollback.Environment.Replace(Place, environment, StringComparison.Ordinal);

    /// <summary>The same; null where no job rolls the environment back.</summary>
    public static string? NameFor(ProductSpec product, string environment) =>
        product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).Any(job => job.RollsBack == environment)
            ? NameOf(product, environment)
            : null;

    /// <summary>Every environment of GitHub in which jobs of one environment run.</summary>
    public static IReadOnlyList<string> With(ProductSpec product, string environment) =>
        NameFor(product, environment) is { } rollback ? [environment, rollback] : [environment];
}
