using System.Globalization;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Scripts;

/// <summary>The scripts that ask Slipway for a release or a rollback and watch it, under the names that a team knows.</summary>
internal static class ReleaseScripts
{
    private static readonly string[] Needs =
    [
        "Needs gh with a token for Slipway's repository in GH_TOKEN, that repository's owner/name in SLIPWAY, and kubectl for watching;",
        "for a release also docker, and in IMAGE_PREFIX the registry's part before the images' names.",
    ];

    public static IEnumerable<(string Path, string Content)> For(ProductSpec product, IReadOnlyList<string> header)
    {
        yield return (ScriptPaths.Release, Release(product, header));
        yield return (ScriptPaths.RollBack, RollBack(product, header));
        foreach (var script in product.Pipeline.Scripts)
        {
            if (Named(script, product, header) is { } content)
            {
                yield return (script.Path, content);
            }
        }

        if (product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).Any(job => job.Evidence.Count > 0))
        {
            yield return (ScriptPaths.Evidence, Evidence(product, header));
        }

        if (product.RunsOnKubernetes)
        {
            yield return (ScriptPaths.GetTools, ScriptText.Shell(header, [], ScriptText.Body("get-tools.sh")));
        }

        if (RecoveryScript.Watching(product).Count > 0)
        {
            yield return (ScriptPaths.WatchRecovery, RecoveryScript.For(product, header));
        }

        if (product.Components.Any(component => component.Platform == Platform.Railway))
        {
            yield return (ScriptPaths.RollBackHosted, ScriptText.Shell(header, [], ScriptText.Body("roll-back-hosted.sh")));
        }
    }

    private static string Release(ProductSpec product, IReadOnlyList<string> header) => ScriptText.Shell(
        [
            .. header, "", "Asks Slipway to release what was built from this source, and watches it:",
            $"  {ScriptPaths.Release} ENVIRONMENT [VERSION]", .. Needs,
        ],
        [.. Values(product), Components(product)],
        ScriptText.Joined("messages.sh", "ask.sh", "watch.sh", "release.sh"));

    private static string RollBack(ProductSpec product, IReadOnlyList<string> header) => ScriptText.Shell(
        [
            .. header, "", "Asks Slipway to go back to the release before, or to a named one, and watches it:",
            $"  {ScriptPaths.RollBack} ENVIRONMENT [RELEASE]", .. Needs,
        ],
        Values(product),
        ScriptText.Joined("messages.sh", "ask.sh", "watch.sh", "roll-back.sh"));

    private static string Evidence(ProductSpec product, IReadOnlyList<string> header) => ScriptText.Shell(
        [
            .. header, "", "Makes what a job's success proves a document that GitHub vouches for, in the folder evidence:",
            $"  {ScriptPaths.Evidence} KIND [ENVIRONMENT]",
            "Needs SPEC, the revision of the product's file, COMMIT, and the job's right to a token of its identity;",
            "for an environment also docker, and in IMAGE_PREFIX the registry's part before the images' names.",
        ],
        [ScriptText.Value("product", product.Name), Components(product)],
        ScriptText.Joined("evidence.sh"));

    private static string? Named(ScriptSpec script, ProductSpec product, IReadOnlyList<string> header) => script.Does switch
    {
        ScriptPurpose.Deploy => Call(script, ScriptPaths.Release, header),
        ScriptPurpose.RollBack => Call(script, ScriptPaths.RollBack, header),
        ScriptPurpose.WatchCanary => CanaryScript.For(script, product, Values(product), header),
        _ => null,
    };

    private static string Call(ScriptSpec script, string called, IReadOnlyList<string> header)
    {
        var usage = string.Join(' ', script.Arguments.Select(argument => argument.ToUpperInvariant()).Prepend(script.Path));
        var example = script.Example is null ? "" : $", for example {script.Path} {script.Example}";
        var body = $"""
            set -euo pipefail
            root=$(git -C "$(dirname -- "$0")" rev-parse --show-toplevel)
            exec bash "$root/{called}" {script.Environment} "$@"

            """;
        return ScriptText.Shell([.. header, "", usage + example], [], body);
    }

    private static string Components(ProductSpec product) => ScriptText.List(
        "components",
        product.Components.Where(OnKubernetes).Select(component => $"{component.Name}={component.Image}"));

    private static IEnumerable<string> Values(ProductSpec product)
    {
        yield return ScriptText.Value("product", product.Name);
        yield return ScriptText.List("workloads", product.Components.Where(OnKubernetes)
            .Select(component => ComponentNames.Workload(product, component)));
        yield return ScriptText.Map("namespaces", product.Environments.Select(environment =>
            (environment.Name, product.NamespaceIn(environment.Name))));
        yield return ScriptText.Map("limits", product.Delivery.Select(delivery =>
            (delivery.Name, ((int)delivery.Limit.TotalSeconds).ToString(CultureInfo.InvariantCulture))));
    }

    private static bool OnKubernetes(ComponentSpec component) => component.Platform == Platform.Kubernetes;
}
