using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>Something that is asked for when a workflow is started by hand.</summary>
public sealed record InputSpec
{
    public static readonly Shape<InputSpec> Shape = Shapes.Record(
        "input",
        "Something that is asked for when a workflow is started by hand.",
        f => new InputSpec
        {
            Name = f.Name,
            Description = f.Required("description", Shapes.FreeText, "what it is", example: "Where to deploy"),
            Required = f.Default("required", Shapes.Boolean, false, "whether it must be given", example: "true"),
            Default = f.Optional("default", SpecShapes.Value, "what it is otherwise", example: "test"),
            Choices = f.List("choices", Shapes.Text, "what it can be", example: "[test, live]"),
        },
        Check);

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required bool Required { get; init; }

    public string? Default { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    private static void Check(InputSpec spec, Check check)
    {
        if (spec.Default is { } given && spec.Choices.Count > 0)
        {
            check.At("default").MustBeOneOf("choice", given, spec.Choices);
        }
    }
}
