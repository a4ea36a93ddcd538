using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What happens on the way from a commit to an environment.</summary>
public sealed record PipelineSpec
{
    public static readonly Shape<PipelineSpec> Shape = Shapes.Record(
        "pipeline",
        "What happens on the way from a commit to an environment.",
        f => new PipelineSpec
        {
            Images = f.Required("images", ImagesSpec.Shape, "how images are built and scanned",
                example: "{platforms: [linux/amd64], fails-on: critical, keep: 30}"),
            Scripts = f.Named("scripts", ScriptSpec.Shape, "scripts in the repository",
                example: "{smoke: {path: scripts/smoke.sh, does: smoke-test}}"),
            Workflows = f.Named("workflows", WorkflowSpec.Shape, "the workflows",
                example: "{ci: {path: .github/workflows/ci.yml, name: CI, triggers: {push: {}}, jobs: {a: {name: A, runs-on: ubuntu-latest, timeout: 9m}}}}"),
        });

    public required ImagesSpec Images { get; init; }

    public IReadOnlyList<ScriptSpec> Scripts { get; init; } = [];

    public IReadOnlyList<WorkflowSpec> Workflows { get; init; } = [];
}
