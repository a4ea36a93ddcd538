using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Checks;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Toolchains;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Reading;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Testing;

/// <summary>How a suite of tests is run.</summary>
internal static class SuiteSteps
{
    public static IEnumerable<Step> For(TestSuiteSpec suite, JobDraft draft)
    {
        if (IsSmokeTest(suite))
        {
            return [SmokeTest(draft)];
        }

        var component = draft.Product.Component(suite.Component ?? draft.Spec.Component ?? "");
        var directory = component?.Directory ?? ".";
        return
        [
            .. BesideServices.Serve(draft.Environment is null ? suite.Needs : [], draft),
            .. Browsers(suite, directory),
            Run(suite, component, draft),
            .. component is null ? [] : FloorSteps.After(suite, component, draft.Product.Coverage),
            .. CoverageSteps.After(suite, draft),
            .. HoldSteps.After(suite, draft),
            .. ArtifactSteps.For(suite.Artifacts, ".", draft),
        ];
    }

    /// <summary>A suite of requests, which needs neither a tool nor a command: a script of ours asks.</summary>
    public static bool IsSmokeTest(TestSuiteSpec suite) => suite.Tool is null && suite.Run is null;

    public static RunStep SmokeTest(JobDraft draft) => new()
    {
        Name = "Smoke tests",
        Script = $"bash {ScriptPaths.SmokeTest(draft.Product)} {draft.Environment?.Name}",
    };

    private static IEnumerable<Step> Browsers(TestSuiteSpec suite, string directory)
    {
        var names = string.Join(' ', suite.Browsers.Select(browser => Shapes.KebabCase(browser.ToString())));
        if (suite.Packages.Count > 0)
        {
            var pinned = suite.Packages.Select(package => PinnedTools.Python(package)?.ForPip ?? package);
            yield return new RunStep { Name = "Install what the tests need", Script = $"pip install {string.Join(' ', pinned)}" };
            yield return new RunStep { Name = "Install the browsers", Script = $"playwright install --with-deps {names}" };
        }
        else if (suite.Tool == TestTool.Playwright)
        {
            var where = directory == "." ? null : directory;
            yield return new RunStep
            {
                Name = "Install the browsers",
                Directory = where,
                Script = $"npx playwright install --with-deps {names}",
            };
        }
    }

    private static Step Run(TestSuiteSpec suite, ComponentSpec? component, JobDraft draft)
    {
        var environment = suite.Secrets.Select(secret => new NamedValue<Text>(secret, draft.Secret(secret).Value)).ToList();
        if (draft.Environment is { } target)
        {
            draft.Set("BASE_URL", target.Url);
        }

        if (suite.Tool == TestTool.Cypress)
        {
            return Cypress(suite, component, environment, draft);
        }

        if (component is { Toolchain.Language: Language.Python } && PytestOptions(suite, draft) is { } options)
        {
            environment.Add(new("PYTEST_ADDOPTS", options));
        }

        return new RunStep
        {
            Name = $"Test: {suite.Name}",
            Directory = component is null or { Directory: "." } ? null : component.Directory,
            Environment = environment,
            Script = UsageMeasured(suite) + (suite.Run ?? Usual(suite, component, draft)),
            IsTheProducts = suite.Run is not null,
        };
    }

    /// <summary>Where it is written how long a suite kept processors busy and how much memory it took; null where nobody asks.</summary>
    public static string? UsageOf(TestSuiteSpec suite) =>
        suite.Measures.Contains(TestMeasure.Cpu) || suite.Measures.Contains(TestMeasure.Memory) ? $"test-usage-{suite.Name}.txt" : null;

    private static string UsageMeasured(TestSuiteSpec suite) =>
        UsageOf(suite) is { } file ? $"/usr/bin/time --output=\"$GITHUB_WORKSPACE/{file}\" --format='%U %S %M' " : "";

    // The product's own settings may ask for coverage, which only the suites that measure it can reach.
    private static string? PytestOptions(TestSuiteSpec suite, JobDraft draft) => suite switch
    {
        { Coverage: false } => "--no-cov",
        { Run: not null } => PythonToolchain.OptionsBeside(suite, draft.Product.Coverage),
        _ => null,
    };

    private static string Usual(TestSuiteSpec suite, ComponentSpec? component, JobDraft draft) =>
        (component is null ? null : Toolchain.Of(component.Toolchain.Language).TestCommand(suite, draft.Product.Coverage))
        ?? throw new InvalidOperationException(
            $"{draft.Product.Name}: the suite {suite.Name} has no command, and {suite.Tool} has no usual one here");

    private static UsesStep Cypress(
        TestSuiteSpec suite, ComponentSpec? component, IReadOnlyList<NamedValue<Text>> environment, JobDraft draft) => new()
        {
            Name = $"Test: {suite.Name}",
            Action = Catalog.Actions.Cypress,
            Arguments =
        [
            new("working-directory", component?.Directory ?? "."), new("install", "false"), new("record", "true"),
            .. draft.Environment is { } target ? new[] { new NamedValue<Text>("config", $"baseUrl={target.Url}") } : [],
        ],
            Environment = environment,
        };
}
