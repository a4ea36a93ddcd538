using Slipway.Spec.Reading;

namespace Slipway.Spec.Decisions;

/// <summary>What was decided where the product's document leaves a choice.</summary>
public sealed record DecisionSpec
{
    public static readonly Shape<DecisionSpec> Shape = Shapes.Record(
        "decision",
        "What was decided where the product's document leaves a choice.",
        f => new DecisionSpec
        {
            Name = f.Name,
            Text = f.Required("text", Shapes.FreeText, "what the document leaves open",
                example: "Staging is automatic, but has a reviewer"),
            Choice = f.Required("choice", Shapes.FreeText, "what was decided", example: "Automatic wins"),
        });

    public required string Name { get; init; }

    public required string Text { get; init; }

    public required string Choice { get; init; }
}
