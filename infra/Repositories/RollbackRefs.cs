using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Pipeline;

namespace Slipway.Repositories;

/// <summary>From which branches and tags the jobs run that roll an environment back, and so may act at once.</summary>
public static class RollbackRefs
{
    public static IReadOnlyList<string> Branches(ProductSpec product, EnvironmentSpec environment) =>
    [
        .. Triggers(product, environment.Name)
            .SelectMany(triggers => BranchesOf(triggers, product.Repository.DefaultBranch))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A job that a published release starts runs on its tag.</summary>
    public static IReadOnlyList<string> Tags(ProductSpec product, EnvironmentSpec environment) =>
        Triggers(product, environment.Name).Any(triggers => triggers.Release is not null || triggers.Push?.Tags.Count > 0)
            ? environment.Refs.Tags
            : [];

    private static IEnumerable<TriggersSpec> Triggers(ProductSpec product, string environment) => product.Pipeline.Workflows
        .Where(workflow => workflow.Jobs.Any(job => job.RollsBack == environment))
        .Select(workflow => workflow.Triggers);

    // What is started by hand, by Alertmanager or by the clock runs on the default branch.
    private static IEnumerable<string> BranchesOf(TriggersSpec triggers, string main) =>
        (triggers.Push?.Branches ?? [])
            .Concat(triggers.After?.Branches ?? [])
            .Concat(triggers.Manual is not null || triggers.Schedule.Count > 0 ? [main] : []);
}
