using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Components;
using Slipway.Spec.Reading;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Toolchains;

/// <summary>Python, with pip or uv.</summary>
internal sealed class PythonToolchain : IToolchain
{
    private const string Results = "test-results.xml";

    /// <summary>Where a suite leaves its results.</summary>
    public static string ResultsOf(TestSuiteSpec suite, ComponentSpec component) => Prefix(component) + ResultsOf(suite);

    /// <summary>Where a suite's reports for people are, besides the one that programs read.</summary>
    public static IEnumerable<string> ReportsOf(CoverageSpec coverage, ComponentSpec component) =>
        from report in coverage.Reports
        where report != CoverageReport.Xml
        select Prefix(component) + (report == CoverageReport.Html ? "htmlcov/" : "coverage.json");

    /// <summary>What pytest is told besides a documented command that measures coverage.</summary>
    public static string OptionsBeside(TestSuiteSpec suite, CoverageSpec coverage) =>
        string.Join(' ', [.. Measuring(coverage), $"--junitxml={ResultsOf(suite)}"]);

    public IEnumerable<Step> SetUp(ComponentSpec component, Text version)
    {
        if (component.Toolchain.Packages == PackageTool.Uv)
        {
            yield return new UsesStep
            {
                Name = "Set up uv",
                Action = Catalog.Actions.SetupUv,
                Arguments =
                [
                    new("python-version", version), new("enable-cache", "true"), new("activate-environment", "true"),
                    new("working-directory", component.Directory),
                ],
            };
        }
        else
        {
            yield return new UsesStep
            {
                Name = "Set up Python",
                Action = Catalog.Actions.SetupPython,
                Arguments =
                [
                    new("python-version", version), new("cache", "pip"),
                    new("cache-dependency-path", $"{Prefix(component)}requirements*.txt\n{Prefix(component)}pyproject.toml\n"),
                ],
            };
        }
    }

    public Step Install(ComponentSpec component) => new RunStep
    {
        Name = $"Install the packages of {component.Name}",
        Directory = Where(component),
        Script = component.Toolchain.Packages == PackageTool.Uv
            ? "uv sync --all-extras --all-groups\n"
            : "pip install -r requirements.txt\nif [ -f requirements-dev.txt ]; then pip install -r requirements-dev.txt; fi\n",
    };

    public Step InstallTools(IReadOnlyList<PinnedTool> tools, ComponentSpec? component) => new RunStep
    {
        Name = "Install the tools",
        Directory = component is null ? null : Where(component),
        Script = (component?.Toolchain.Packages == PackageTool.Uv ? "uv pip install " : "pip install ")
            + string.Join(' ', tools.Select(tool => tool.ForPip)),
    };

    public string? TestCommand(TestSuiteSpec suite, CoverageSpec coverage) => suite.Tool switch
    {
        TestTool.Pytest => Pytest(suite, coverage),
        TestTool.PytestBenchmark => $"pytest {suite.Directory} --benchmark-only --benchmark-json=benchmark.json",
        _ => null,
    };

    private static string Pytest(TestSuiteSpec suite, CoverageSpec coverage)
    {
        var words = new List<string> { "pytest" };
        words.AddRange(suite.Directory is { } directory ? [directory] : []);
        words.AddRange(suite.Options.SelectMany(marker => new[] { "-m", marker }));
        if (suite.Coverage)
        {
            words.Add("--cov");
            words.AddRange(Measuring(coverage));
            words.Add($"--cov-fail-under={coverage.Floor.ToString().TrimEnd('%')}");
        }

        words.Add($"--junitxml={ResultsOf(suite)}");
        return string.Join(' ', words);
    }

    private static IEnumerable<string> Measuring(CoverageSpec coverage) =>
    [
        .. coverage.Branches ? ["--cov-branch"] : Array.Empty<string>(),
        .. coverage.Reports.Append(CoverageReport.Xml).Distinct().Order().Select(report => $"--cov-report={Shapes.KebabCase(report.ToString())}"),
    ];

    private static string ResultsOf(TestSuiteSpec suite) => suite.Run is null ? Results : $"test-results-{suite.Name}.xml";

    private static string Prefix(ComponentSpec component) => component.Directory == "." ? "" : component.Directory + "/";

    private static string? Where(ComponentSpec component) => component.Directory == "." ? null : component.Directory;
}
