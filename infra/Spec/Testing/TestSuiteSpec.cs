using Slipway.Spec.Pipeline;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Testing;

/// <summary>Tests that run together.</summary>
public sealed record TestSuiteSpec
{
    public static readonly Shape<TestSuiteSpec> Shape = Shapes.Record("test-suite", "Tests that run together.", f => new TestSuiteSpec
    {
        Name = f.Name,
        Component = f.Optional("component", Shapes.Reference("component"), "the component that they test", example: "backend"),
        Tool = f.Optional("tool", Shapes.Choice<TestTool>("test tool"), "what runs them", example: "pytest"),
        Run = f.Optional("run", Shapes.Text, "the command, if not the tool's usual one", example: "pytest e2e_tests/ -v"),
        Directory = f.Optional("directory", Shapes.Text, "where they stand", example: "e2e_tests"),
        Options = f.List("options", Shapes.DnsLabel, "variations of the tool", example: "[race]"),
        Needs = f.List("needs", Shapes.Reference("dependency"), "what has to be there", example: "[database]"),
        Coverage = f.Default("coverage", Shapes.Boolean, false, "whether coverage is measured", example: "true"),
        Flag = f.Optional("flag", Shapes.DnsLabel, "under which name it is uploaded", example: "backend"),
        Secrets = f.List("secrets", Shapes.Reference("secret"), "the secrets that they get", example: "[CYPRESS_RECORD_KEY]"),
        Covers = f.Map("covers", Shapes.List(Shapes.FreeText), "what they show", example: "{user onboarding: [signup]}"),
        Packages = f.List("packages", Shapes.Text, "packages to install besides", example: "[pytest-playwright]"),
        Browsers = f.List("browsers", Shapes.Choice<Browser>("browser"), "the browsers", example: "[chromium]"),
        Artifacts = f.Named("artifacts", ArtifactSpec.Shape, "files that they leave behind",
            example: "{screenshots: {paths: [test-results/], when: failure}}"),
        Holds = f.List("holds", Shapes.Reference("objective"), "the objectives that they judge", example: "[response-time]"),
        Measures = f.List("measures", Shapes.Choice<TestMeasure>("measure"), "what is measured while they run",
            example: "[memory, cpu]"),
        Requests = f.List("requests", Shapes.Reference("operation"), "what is asked besides the health endpoints",
            example: "[view-projects]"),
        Paths = f.List("paths", SpecShapes.UrlPath, "paths that are asked", example: "[/api/v1/signals]"),
        Websocket = f.Optional("websocket", SpecShapes.UrlPath, "a WebSocket that is opened", example: "/ws"),
        Within = f.Optional("within", Shapes.Duration, "how long an answer may take", example: "2s"),
        Retries = f.Optional("retries", Shapes.Integer(0, 20), "how often it is tried again", example: "5"),
        Script = f.Optional("script", Shapes.Reference("script"), "the script that does it", example: "smoke"),
        Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
    });

    public required string Name { get; init; }

    public string? Component { get; init; }

    public TestTool? Tool { get; init; }

    public string? Run { get; init; }

    public string? Directory { get; init; }

    public IReadOnlyList<string> Options { get; init; } = [];

    public IReadOnlyList<string> Needs { get; init; } = [];

    public required bool Coverage { get; init; }

    public string? Flag { get; init; }

    public IReadOnlyList<string> Secrets { get; init; } = [];

    public IReadOnlyList<NamedValue<IReadOnlyList<string>>> Covers { get; init; } = [];

    public IReadOnlyList<string> Packages { get; init; } = [];

    public IReadOnlyList<Browser> Browsers { get; init; } = [];

    public IReadOnlyList<ArtifactSpec> Artifacts { get; init; } = [];

    public IReadOnlyList<string> Holds { get; init; } = [];

    public IReadOnlyList<TestMeasure> Measures { get; init; } = [];

    public IReadOnlyList<string> Requests { get; init; } = [];

    public IReadOnlyList<string> Paths { get; init; } = [];

    public string? Websocket { get; init; }

    public Duration? Within { get; init; }

    public int? Retries { get; init; }

    public string? Script { get; init; }

    public string? Decision { get; init; }
}
