using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>A feature that is switched by a variable.</summary>
public sealed record FeatureSpec
{
    public static readonly Shape<FeatureSpec> Shape = Shapes.Record(
        "feature",
        "A feature that is switched by a variable.",
        f => new FeatureSpec
        {
            Name = f.Name,
            Variable = f.Required("variable", Shapes.VariableName, "the variable that switches it",
                example: "NEXT_PUBLIC_FEATURE_NEW_DASHBOARD"),
            Text = f.Required("text", Shapes.FreeText, "what it is", example: "The new dashboard"),
        });

    public required string Name { get; init; }

    public required string Variable { get; init; }

    public required string Text { get; init; }
}
