using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What a job does, step by step.</summary>
public sealed record StepSpec
{
    public static readonly Shape<StepSpec> Shape = Shapes.Record("step", "What a job does, step by step.", f =>
    {
        f.ExactlyOne("checks", "tests", "load-tests", "run", "script", "images");
        return new StepSpec
        {
            Checks = f.List("checks", Shapes.Choice<CheckTool>("check"), "checks", example: "[ruff, mypy]"),
            Tests = f.List("tests", Shapes.Reference("test suite"), "suites of tests", example: "[unit]"),
            LoadTests = f.List("load-tests", Shapes.Reference("scenario"), "courses of load", example: "[load]"),
            Run = f.List("run", Shapes.Text, "commands", example: "[npm ci]"),
            Script = f.Optional("script", Shapes.Reference("script"), "a script", example: "smoke"),
            Images = f.Optional("images", Shapes.Choice<ImageWork>("work on images"), "what is done with the images", example: "build"),
            Name = f.Optional("name", Shapes.Text, "the step's displayed name", example: "Package"),
            Component = f.Optional("component", Shapes.Reference("component"), "the component, if not the job's", example: "backend"),
            Installs = f.Default("installs", Shapes.Boolean, false, "whether the commands install the packages", example: "true"),
            Arguments = f.List("arguments", Shapes.Text, "the script's arguments", example: "[--debug]"),
            Secrets = f.List("secrets", Shapes.Reference("secret"), "the secrets that it gets", example: "[SONAR_TOKEN]"),
            Variables = f.Map("variables", SpecShapes.Value, "the variables that it gets", example: "{CI: \"true\"}"),
            Only = f.Optional("only", OnlySpec.Shape, "when it runs, if not always", example: "{events: [manual]}"),
            FailsOn = f.Optional("fails-on", Shapes.Choice<FindingLevel>("level"), "from which level a finding fails it",
                example: "high"),
            ReportsTo = f.Optional("reports-to", Shapes.Reference("channel"), "who gets the findings", example: "github-security"),
            Languages = f.List("languages", Shapes.Choice<Codebase>("language"), "what is analysed", example: "[python]"),
            Queries = f.Optional("queries", SpecShapes.CodeQueries, "the set of queries", example: "security-and-quality"),
            Allows = f.List("allows", Shapes.Text, "licenses that are allowed", example: "[MIT]"),
            Refuses = f.List("refuses", Shapes.Text, "licenses that are refused", example: "[GPL]"),
            History = f.Default("history", Shapes.Boolean, false, "whether the whole history is searched", example: "true"),
        };
    });

    public IReadOnlyList<CheckTool> Checks { get; init; } = [];

    public IReadOnlyList<string> Tests { get; init; } = [];

    public IReadOnlyList<string> LoadTests { get; init; } = [];

    public IReadOnlyList<string> Run { get; init; } = [];

    public string? Script { get; init; }

    public ImageWork? Images { get; init; }

    public string? Name { get; init; }

    public string? Component { get; init; }

    public required bool Installs { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public IReadOnlyList<string> Secrets { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Variables { get; init; } = [];

    public OnlySpec? Only { get; init; }

    public FindingLevel? FailsOn { get; init; }

    public string? ReportsTo { get; init; }

    public IReadOnlyList<Codebase> Languages { get; init; } = [];

    public string? Queries { get; init; }

    public IReadOnlyList<string> Allows { get; init; } = [];

    public IReadOnlyList<string> Refuses { get; init; } = [];

    public required bool History { get; init; }
}
