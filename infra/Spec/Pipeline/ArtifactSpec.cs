using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>Files that a job leaves behind.</summary>
public sealed record ArtifactSpec
{
    public static readonly Shape<ArtifactSpec> Shape = Shapes.Record("artifact", "Files that a job leaves behind.", f => new ArtifactSpec
    {
        Name = f.Name,
        Paths = f.List("paths", Shapes.Text, "where they are", example: "[test-results/]"),
        When = f.Default("when", Shapes.Choice<JobOutcome>("outcome"), JobOutcome.Always, "after what outcome they are kept",
            example: "failure"),
    });

    public required string Name { get; init; }

    public IReadOnlyList<string> Paths { get; init; } = [];

    public required JobOutcome When { get; init; }
}
