using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;

namespace Slipway.Pipelines.Deploying;

/// <summary>Reaching a cluster in order to look at it; nothing that a pipeline has can change it.</summary>
internal static class ClusterSteps
{
    public static Step Reach(JobDraft draft)
    {
        draft.ReachesCluster = true;
        return draft.Environment!.ClusterAccess is { } access ? WriteAccess(draft.Secret(access)) : AskForAccess();
    }

    /// <summary>What a runner inside the cluster lacks and GitHub's own has.</summary>
    public static RunStep GetTools { get; } = new()
    {
        Name = "Get the tools that the runner lacks",
        Environment =
        [
            new("KUBECTL", PinnedTools.Kubectl.Version), new("AWS_CLI", PinnedTools.AwsCli.Version), new("GH", PinnedTools.Gh.Version),
        ],
        Script = $"bash {ScriptPaths.GetTools}",
    };

    public static IEnumerable<Step> TakeRole(JobDraft draft) => RegistrySteps.Role(draft, PipelineNames.WatchRole, null);

    private static RunStep WriteAccess(Secret secret) => new()
    {
        Name = "Reach the cluster",
        Environment = [new("KUBE_CONFIG", secret.Value)],
        Script = """
            (umask 077 && printf '%s' "$KUBE_CONFIG" >"$RUNNER_TEMP/kubeconfig")
            echo "KUBECONFIG=$RUNNER_TEMP/kubeconfig" >>"$GITHUB_ENV"

            """,
    };

    private static RunStep AskForAccess() => new()
    {
        Name = "Reach the cluster",
        Environment = [new("CLUSTER", PipelineNames.Cluster.Value)],
        Script = """
            aws eks update-kubeconfig --name "$CLUSTER" --kubeconfig "$RUNNER_TEMP/kubeconfig"
            echo "KUBECONFIG=$RUNNER_TEMP/kubeconfig" >>"$GITHUB_ENV"

            """,
    };
}
