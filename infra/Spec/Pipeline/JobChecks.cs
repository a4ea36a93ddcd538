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

        foreach (var axis in job.Matrix)
        {
            Axis(axis, check);
        }

        // A matrix of which nothing could be read may have been one of components.
        var isUnread = job.Matrix.Count == 0 && check.At("matrix").IsWritten;
        if (job.Component is null && !isUnread && job.Matrix.All(axis => axis.Name != JobSpec.Components)
            && job.Steps.Any(step => step.Images is ImageWork.Build or ImageWork.Scan && step.Component is null))
        {
            check.At("steps").Problem("images are of components: name one (component: api), or a matrix of them (matrix: {component: [api, web]})");
        }
    }

    private static void Axis(NamedValue<IReadOnlyList<string>> axis, Check check)
    {
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
