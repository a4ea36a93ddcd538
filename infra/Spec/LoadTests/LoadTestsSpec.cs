using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.LoadTests;

/// <summary>How the product is put under load.</summary>
public sealed record LoadTestsSpec
{
    public static readonly Shape<LoadTestsSpec> Shape = Shapes.Record(
        "load-tests",
        "How the product is put under load.",
        f => new LoadTestsSpec
        {
            Tool = f.Required("tool", Shapes.Choice<LoadTool>("load tool"), "what makes the load", example: "locust"),
            File = f.Required("file", Shapes.Text, "the file with the load's description", example: "locustfile.py"),
            Run = f.Optional("run", Shapes.Text, "the documented command", example: "k6 run load_test.js"),
            Holds = f.List("holds", Shapes.Reference("objective"), "the objectives that are judged", example: "[response-time]"),
            Regression = f.Required("regression", Shapes.Change, "how much worse than before is a regression", example: "10%"),
            Personas = f.Named("personas", PersonaSpec.Shape, "the kinds of users",
                example: "{visitor: {weight: 1, waits: 1s..3s, does: {view: 1}}}"),
            Scenarios = f.Named("scenarios", ScenarioSpec.Shape, "the courses of load",
                example: "{load: {users: 10, duration: 1m, against: local}}"),
        });

    public required LoadTool Tool { get; init; }

    public required string File { get; init; }

    public string? Run { get; init; }

    public IReadOnlyList<string> Holds { get; init; } = [];

    public required Percentage Regression { get; init; }

    public IReadOnlyList<PersonaSpec> Personas { get; init; } = [];

    public IReadOnlyList<ScenarioSpec> Scenarios { get; init; } = [];
}
