using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>When something runs, if not always.</summary>
public sealed record OnlySpec
{
    public static readonly Shape<OnlySpec> Shape = Shapes.Record("only", "When something runs, if not always.", f => new OnlySpec
    {
        Events = f.List("events", Shapes.Choice<WorkflowEvent>("event"), "only when the workflow was started by these",
            example: "[push]"),
        Branches = f.List("branches", Shapes.RefPattern, "only on these branches", example: "[main]"),
        Inputs = f.Map("inputs", SpecShapes.Value, "only when these inputs were given", example: "{environment: live}"),
        Os = f.List("os", SpecShapes.Runner, "only on these systems of the matrix", example: "[ubuntu-latest]"),
    });

    public IReadOnlyList<WorkflowEvent> Events { get; init; } = [];

    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Inputs { get; init; } = [];

    public IReadOnlyList<string> Os { get; init; } = [];
}
