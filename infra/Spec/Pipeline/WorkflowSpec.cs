using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A workflow of the product's repository.</summary>
public sealed record WorkflowSpec
{
    public static readonly Shape<WorkflowSpec> Shape = Shapes.Record(
        "workflow",
        "A workflow of the product's repository.",
        f => new WorkflowSpec
        {
            Id = f.Name,
            Path = f.Required("path", SpecShapes.WorkflowPath, "where its file stands", example: ".github/workflows/ci.yml"),
            Name = f.Required("name", Shapes.Text, "its displayed name", example: "CI"),
            Triggers = f.Required("triggers", TriggersSpec.Shape, "what starts it", example: "{push: {}}"),
            WaitsFor = f.List("waits-for", Shapes.Reference("workflow"), "workflows of the same commit that it waits for",
                example: "[ci]"),
            Jobs = f.Required("jobs", Shapes.Named(JobSpec.Shape, SpecShapes.JobId, minimum: 1),
                "its jobs; GitHub refuses a workflow without any",
                example: "{test: {name: Test, runs-on: ubuntu-latest, timeout: 10m}}"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        },
        WorkflowChecks.Check);

    /// <summary>The name under which the product's file has it.</summary>
    public required string Id { get; init; }

    public required string Path { get; init; }

    public required string Name { get; init; }

    public required TriggersSpec Triggers { get; init; }

    public IReadOnlyList<string> WaitsFor { get; init; } = [];

    public required IReadOnlyList<JobSpec> Jobs { get; init; }

    public string? Decision { get; init; }
}
