using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.LoadTests;

/// <summary>A kind of user that a load test plays.</summary>
public sealed record PersonaSpec
{
    public static readonly Shape<PersonaSpec> Shape = Shapes.Record(
        "persona",
        "A kind of user that a load test plays.",
        f => new PersonaSpec
        {
            Name = f.Name,
            Weight = f.Required("weight", Shapes.Integer(1, 1000), "how many of the users are of this kind, relative to the others",
                example: "3"),
            Waits = f.Required("waits", Shapes.DurationRange, "how long one waits between two requests", example: "1s..3s"),
            Does = f.Map("does", Shapes.Integer(1, 1000), "what one does, each with its weight", example: "{view-projects: 1}"),
        });

    public required string Name { get; init; }

    public required int Weight { get; init; }

    public required DurationRange Waits { get; init; }

    public IReadOnlyList<NamedValue<int>> Does { get; init; } = [];
}
