using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Toolchains;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Checks;

/// <summary>Which licenses the packages of the components have, and whether those are allowed.</summary>
internal static class LicenseSteps
{
    public static IEnumerable<Step> For(StepSpec step, JobDraft draft)
    {
        var listed = draft.Component(step) is { } component ? [component] : draft.Product.Components;
        var readable = listed.Where(each => each.Toolchain.Language is Language.Python or Language.Node);
        foreach (var each in readable.DistinctBy(each => each.Directory))
        {
            foreach (var part in List(each, alreadySetUp: draft.Component(step) is not null))
            {
                yield return part;
            }
        }

        yield return new RunStep
        {
            Name = "Check the licenses",
            Environment = [new("ALLOWED", string.Join(';', step.Allows)), new("REFUSED", string.Join(';', step.Refuses))],
            Script = $"python3 {ScriptPaths.Licenses} licenses-*.json",
        };
    }

    private static IEnumerable<Step> List(ComponentSpec component, bool alreadySetUp)
    {
        var toolchain = Toolchain.Of(component.Toolchain.Language);
        if (!alreadySetUp)
        {
            foreach (var part in toolchain.SetUp(component, component.Toolchain.Version))
            {
                yield return part;
            }

            yield return toolchain.Install(component)!;
        }

        var python = component.Toolchain.Language == Language.Python;
        yield return toolchain.InstallTools([python ? PinnedTools.PipLicenses : PinnedTools.LicenseChecker], component)!;
        yield return new RunStep
        {
            Name = $"List the licenses of {component.Name}",
            Directory = component.Directory == "." ? null : component.Directory,
            Environment = [new("LIST", $"licenses-{component.Name}.json")],
            Script = $"{(python ? "pip-licenses --format=json" : "license-checker --production --json")} >\"$GITHUB_WORKSPACE/$LIST\"",
        };
    }
}
