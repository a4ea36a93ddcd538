using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Checks;
using Slipway.Pipelines.Testing;
using Slipway.Pipelines.Toolchains;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Workflows;

/// <summary>What a job has to get before its own steps: languages, packages, tools, and the product itself where tests need it.</summary>
internal static class ToolSteps
{
    private const string PythonVersion = "python-version";

    public static IEnumerable<Step> For(JobDraft draft)
    {
        var named = Named(draft).ToHashSet();
        var components = named.Concat(Python(draft)).DistinctBy(component => (component.Toolchain.Language, component.Directory)).ToList();
        foreach (var group in components.GroupBy(component => component.Toolchain.Language))
        {
            foreach (var step in Steps(group.Key, [.. group], named, draft))
            {
                yield return step;
            }
        }

        if (draft.Spec.Steps.Any(step => step.LoadTests.Count > 0) && draft.Product.LoadTests!.Tool == LoadTool.K6)
        {
            yield return new UsesStep { Name = "Set up k6", Action = Catalog.Actions.SetupK6 };
        }

        foreach (var step in LocalProduct.Start([.. Local(draft)], draft))
        {
            yield return step;
        }
    }

    private static IEnumerable<Step> Steps(
        Language language, IReadOnlyList<ComponentSpec> components, HashSet<ComponentSpec> named, JobDraft draft)
    {
        var toolchain = Toolchain.Of(language);
        var axis = language == Language.Python ? draft.Axis(PythonVersion) : null;
        var version = axis is null ? components[0].Toolchain.Version : (Text)axis.Value;
        foreach (var step in toolchain.SetUp(components[0], version))
        {
            yield return step;
        }

        foreach (var component in components.Where(component => named.Contains(component) && NeedsPackages(component, draft)))
        {
            if (toolchain.Install(component) is { } install)
            {
                yield return install;
            }
        }

        var tools = Tools(language, draft).Distinct().OrderBy(tool => tool.Name, StringComparer.Ordinal).ToList();
        if (tools.Count > 0 && toolchain.InstallTools(tools, components[0]) is { } installTools)
        {
            yield return installTools;
        }
    }

    // Packages that the file installs with commands of its own, and those that only a scan of files would need, are left out.
    private static bool NeedsPackages(ComponentSpec component, JobDraft draft) =>
        !draft.Spec.Steps.Any(step => step.Installs && draft.Component(step)?.Directory == component.Directory);

    private static IEnumerable<ComponentSpec> Named(JobDraft draft)
    {
        var named = draft.Spec.Steps
            .Where(step => step.Images is null && step.Script is null)
            .SelectMany(step => step.Tests.Select(name => SuiteOf(draft, name)?.Component)
                .Append(step.Component)
                .Append(step.Checks.Any(check => CheckLanguages.Of(check) is not null) || step.Run.Count > 0 || step.LoadTests.Count > 0
                    ? draft.Spec.Component : null))
            .Append(HasProductScript(draft) ? draft.Spec.Component : null)
            .Select(name => name is null ? null : draft.Product.Component(name));
        return named.Concat(Local(draft)).OfType<ComponentSpec>();
    }

    // For a tool that is a Python package, in whatever language the product is written.
    private static IEnumerable<ComponentSpec> Python(JobDraft draft) => NeedsPython(draft)
        ? draft.Product.Components.Where(component => component.Toolchain.Language == Language.Python).Take(1)
        : [];

    private static bool HasProductScript(JobDraft draft) => draft.Spec.Steps.Any(step =>
        step.Script is { } script && draft.Product.Pipeline.Scripts.First(known => known.Name == script).Does == ScriptPurpose.Product);

    private static bool NeedsPython(JobDraft draft) =>
        draft.Spec.Steps.Any(step => step.Checks.Contains(CheckTool.Semgrep))
        || draft.Spec.Steps.Any(step => step.LoadTests.Count > 0 && draft.Product.LoadTests!.Tool == LoadTool.Locust)
        || draft.Spec.Steps.SelectMany(step => step.Tests).Select(name => SuiteOf(draft, name)).Any(suite => suite?.Packages.Count > 0);

    private static IEnumerable<ComponentSpec> Local(JobDraft draft)
    {
        var scenarios = draft.Spec.Steps.SelectMany(step => step.LoadTests)
            .Select(name => draft.Product.LoadTests!.Scenarios.First(scenario => scenario.Name == name));
        var loadsLocally = scenarios.Any(scenario => draft.Product.Environment(scenario.Against) is null);
        var loaded = loadsLocally ? LoadTestSteps.Loaded(draft.Product) : [];
        var asked = draft.Spec.Against is not null && draft.Environment is null ? LocalProduct.Components(draft.Product) : [];
        return asked.Concat(loaded).Distinct();
    }

    private static IEnumerable<PinnedTool> Tools(Language language, JobDraft draft)
    {
        if (language != Language.Python)
        {
            yield break;
        }

        var suites = draft.Spec.Steps.SelectMany(step => step.Tests).Select(name => SuiteOf(draft, name)).OfType<TestSuiteSpec>().ToList();
        foreach (var tool in draft.Spec.Steps.SelectMany(step => step.Checks).SelectMany(CheckTools.Of))
        {
            yield return tool;
        }

        foreach (var tool in suites.SelectMany(Tools).Concat(draft.Spec.Steps.SelectMany(step => step.Run).SelectMany(ToolsIn)))
        {
            yield return tool;
        }

        if (draft.Spec.Steps.Any(step => step.LoadTests.Count > 0) && draft.Product.LoadTests!.Tool == LoadTool.Locust)
        {
            yield return PinnedTools.Locust;
        }
    }

    private static IEnumerable<PinnedTool> Tools(TestSuiteSpec suite) => suite switch
    {
        { Component: null } => [],
        { Tool: TestTool.PytestBenchmark } => [PinnedTools.Pytest, PinnedTools.PytestBenchmark, PinnedTools.PytestCov],
        { Tool: TestTool.Pytest } or { Tool: null, Run: not null } => [PinnedTools.Pytest, PinnedTools.PytestCov],
        _ => [],
    };

    // A documented command names its tool with one of its first words: ruff check, python -m pytest.
    private static IEnumerable<PinnedTool> ToolsIn(string command) =>
        command.Split(' ').Take(3).Select(PinnedTools.Python).OfType<PinnedTool>();

    private static TestSuiteSpec? SuiteOf(JobDraft draft, string name) => draft.Product.Tests.FirstOrDefault(suite => suite.Name == name);
}
