using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Components;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Toolchains;

/// <summary>Node.js with npm.</summary>
internal sealed class NodeToolchain : IToolchain
{
    /// <summary>The report that a documented command leaves, which says nothing of reports.</summary>
    public const string UsualReport = "coverage/lcov.info";

    public IEnumerable<Step> SetUp(ComponentSpec component, Text version) =>
    [
        new UsesStep
        {
            Name = "Set up Node.js",
            Action = Catalog.Actions.SetupNode,
            Arguments =
            [
                new("node-version", version), new("cache", "npm"),
                new("cache-dependency-path", $"{(component.Directory == "." ? "" : component.Directory + "/")}package-lock.json"),
            ],
        },
    ];

    public Step Install(ComponentSpec component) => new RunStep
    {
        Name = $"Install the packages of {component.Name}",
        Directory = component.Directory == "." ? null : component.Directory,
        Script = "npm ci",
    };

    public Step InstallTools(IReadOnlyList<PinnedTool> tools, ComponentSpec? component) => new RunStep
    {
        Name = "Install the tools",
        Script = $"npm install --global {string.Join(' ', tools.Select(tool => tool.ForNpm))}",
    };

    public string? TestCommand(TestSuiteSpec suite, CoverageSpec coverage) => suite.Tool switch
    {
        TestTool.Jest => $"npx jest --ci{(suite.Coverage ? Coverage(coverage) : "")}",
        TestTool.Vitest => $"npx vitest run{(suite.Coverage ? " --coverage --coverage.reporter=cobertura --coverage.reporter=text" : "")}",
        TestTool.Playwright => "npx playwright test",
        _ => null,
    };

    private static string Coverage(CoverageSpec coverage) =>
        " --coverage --coverageReporters=cobertura --coverageReporters=text"
        + $" --coverageThreshold='{{\"global\":{{\"lines\":{coverage.Floor.ToString().TrimEnd('%')}}}}}'";
}
