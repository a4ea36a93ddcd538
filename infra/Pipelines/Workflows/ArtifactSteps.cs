using System.Globalization;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Workflows;

/// <summary>Files that a job or a suite leaves behind.</summary>
internal static class ArtifactSteps
{
    public static IEnumerable<Step> For(IReadOnlyList<ArtifactSpec> artifacts, string directory, JobDraft draft) =>
        artifacts.Select(artifact => new UsesStep
        {
            Name = $"Keep {artifact.Name}",
            Action = Catalog.Actions.UploadArtifact,
            If = artifact.When switch
            {
                JobOutcome.Failure => Given.Failure,
                JobOutcome.Always => Given.Always,
                _ => null,
            },
            Arguments =
            [
                new("name", artifact.Name),
                new("path", string.Join('\n', artifact.Paths.Select(path => Prefix(directory) + path))),
                new("retention-days", Days(draft)),
            ],
        });

    /// <summary>How long artifacts are kept.</summary>
    public static string Days(JobDraft draft) =>
        ((int)draft.Product.Data.Keep.Artifacts.ToTimeSpan().TotalDays).ToString(CultureInfo.InvariantCulture);

    private static string Prefix(string directory) => directory == "." ? "" : directory + "/";
}
