using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Checks;

/// <summary>OWASP's dependency check; its list of vulnerabilities is large, and kept between runs.</summary>
internal static class OwaspSteps
{
    private const string Data = ".dependency-check";

    public static IEnumerable<Step> For(StepSpec step, JobDraft draft)
    {
        yield return new UsesStep
        {
            Name = "Keep the list of vulnerabilities",
            Action = Catalog.Actions.Cache,
            Arguments = [new("path", Data), new("key", "dependency-check-" + Given.RunId), new("restore-keys", "dependency-check-")],
        };
        yield return new RunStep
        {
            Name = "OWASP dependency check",
            Environment = [new("LEAST", LeastScore(step.FailsOn ?? draft.Product.Pipeline.Images.FailsOn))],
            Script = $$"""
                mkdir -p {{Data}} dependency-check-report
                docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/source:ro" \
                  --volume "$PWD/{{Data}}:/usr/share/dependency-check/data" --volume "$PWD/dependency-check-report:/report" \
                  {{WorkflowImages.OwaspDependencyCheck}} --scan /source --format ALL --out /report --failOnCVSS "$LEAST"

                """,
        };
        yield return new UsesStep
        {
            Name = "Keep the report",
            Action = Catalog.Actions.UploadArtifact,
            If = Given.Always,
            Arguments =
            [
                new("name", "dependency-check-report"), new("path", "dependency-check-report/"),
                new("retention-days", ArtifactSteps.Days(draft)),
            ],
        };
    }

    private static string LeastScore(FindingLevel level) => level switch
    {
        FindingLevel.Critical => "9",
        FindingLevel.High => "7",
        FindingLevel.Medium => "4",
        _ => "0.1",
    };
}
