using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.LoadTests;

/// <summary>A course of load.</summary>
public sealed record ScenarioSpec
{
    public static readonly Shape<ScenarioSpec> Shape = Shapes.Record("scenario", "A course of load.", f => new ScenarioSpec
    {
        Name = f.Name,
        Users = f.Required("users", Shapes.Integer(1, 100000), "how many users there are", example: "100"),
        Spawn = f.Optional("spawn", Shapes.Rate, "how fast they come", example: "10/s"),
        Rate = f.Optional("rate", Shapes.Rate, "how many requests are aimed for", example: "1000/s"),
        Duration = f.Required("duration", Shapes.Duration, "how long it takes", example: "5m"),
        Against = f.Required("against", Shapes.Reference("environment"), "where it runs: local or an environment", example: "local"),
    });

    public required string Name { get; init; }

    public required int Users { get; init; }

    public Rate? Spawn { get; init; }

    public Rate? Rate { get; init; }

    public required Duration Duration { get; init; }

    public required string Against { get; init; }
}
