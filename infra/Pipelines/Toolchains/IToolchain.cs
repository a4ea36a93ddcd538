using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Components;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Toolchains;

/// <summary>How things are done in a language: getting it, installing packages and tools, running tests.</summary>
internal interface IToolchain
{
    /// <summary>Gets the language itself.</summary>
    IEnumerable<Step> SetUp(ComponentSpec component, Text version);

    /// <summary>Installs what the component's own lists of packages say.</summary>
    Step? Install(ComponentSpec component);

    /// <summary>Installs tools at the catalogue's versions.</summary>
    Step? InstallTools(IReadOnlyList<PinnedTool> tools, ComponentSpec? component);

    /// <summary>The usual command for a suite; null when the tool is not one of this language.</summary>
    string? TestCommand(TestSuiteSpec suite, CoverageSpec coverage);
}
