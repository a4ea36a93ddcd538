using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What a job alone can have wrong.</summary>
internal static class JobChecks
{
    // GitHub stops a job after six hours, and a limit is whole minutes.
    private static readonly Duration Longest = Duration.FromHours(6);

    private const string VersionSuffix = "-version";

    public static void Check(JobSpec job, Check check)
    {
        if (job.Timeout > Longest || job.Timeout.Milliseconds < 60_000 || job.Timeout.Milliseconds % 60_000 != 0)
        {
            check.At("timeout").Problem($"\"{job.Timeout}\" is no limit of a job; allowed: whole minutes from 1m to 6h");
        }

        if (job.Summarizes && job.Needs.Count == 0)
        {
            check.At("summarizes").Problem("summarizes has no effect without needs");
        }

        if (job.Summarizes && job.When != JobOutcome.Always)
        {
            check.At("summarizes").Problem(
                "a job that sums up has to run always (when: always); skipped when one before it failed, it would count as passed");
        }

        if (job.When == JobOutcome.Failure && job.Needs.Count == 0)
        {
            check.At("when").Problem("failure has no effect without needs: there is no job before that can fail");
        }

        if (job.Strategy is not null && job.RollsBack is null)
        {
            check.At("strategy").Problem("strategy has no effect without rolls-back");
        }

        if (job.Deploys is not null && job.RollsBack is not null)
        {
            check.At("rolls-back").Problem($"a job either deploys ({check.At("deploys")}) or rolls back");
        }

        foreach (var axis in job.Matrix)
        {
            Axis(axis, check);
        }

        if (job.Component is null && job.Matrix.All(axis => axis.Name != JobSpec.Components)
            && job.Steps.Any(step => step.Images is ImageWork.Build or ImageWork.Scan && step.Component is null))
        {
            check.At("steps").Problem("images are of components: name one (component: api), or a matrix of them (matrix: {component: [api, web]})");
        }
    }

    private static void Axis(NamedValue<IReadOnlyList<string>> axis, Check check)
    {
        if (axis.Value.Count == 0)
        {
            check.At("matrix", axis.Name).Problem("an axis without values makes a matrix without jobs");
        }

        if (axis.Name is not (JobSpec.Systems or JobSpec.Components) && !axis.Name.EndsWith(VersionSuffix, StringComparison.Ordinal))
        {
            check.At("matrix", axis.Name).Problem($"\"{axis.Name}\" is no axis; allowed: component, os, and versions such as python-version");
        }

        for (var index = 0; index < axis.Value.Count; index++)
        {
            if (axis.Name == JobSpec.Systems)
            {
                check.At("matrix", axis.Name, index).MustHaveShape(SpecShapes.Runner);
            }
            else if (axis.Name.EndsWith(VersionSuffix, StringComparison.Ordinal))
            {
                check.At("matrix", axis.Name, index).MustHaveShape(SpecShapes.Version);
            }
        }
    }
}
