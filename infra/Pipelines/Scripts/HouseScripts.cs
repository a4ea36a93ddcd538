using Slipway.Pipelines.Digests;
using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Scripts;

/// <summary>The scripts of checks that are the same for every product, where a workflow runs them.</summary>
internal static class HouseScripts
{
    public static IEnumerable<(string Path, string Content)> For(ProductSpec product, IReadOnlyList<string> header)
    {
        var checks = product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Steps)
            .SelectMany(step => step.Checks).ToHashSet();
        if (product.Pipeline.Workflows.Count > 0)
        {
            yield return (ScriptPaths.Figures, ScriptText.Python(header, ScriptText.Body("push-figures.py")));
        }

        if (DigestScript.For(product, header) is { } digest)
        {
            yield return (ScriptPaths.Digest, digest);
        }

        if (HoldScript.For(product, header) is { } hold)
        {
            yield return (ScriptPaths.Hold, hold);
        }

        if (checks.Contains(CheckTool.CoverageFloor))
        {
            yield return (ScriptPaths.CoverageFloor, ScriptText.Python(header, ScriptText.Body("coverage-floor.py")));
        }

        if (checks.Contains(CheckTool.Licenses))
        {
            yield return (ScriptPaths.Licenses, ScriptText.Python(header, ScriptText.Body("check-licenses.py")));
        }
    }
}
