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
        return draft.Environment!.ClusterAccess is { } access ? WriteAccess(draft.Secret(access)) : Ask(PipelineNames.Cluster.Value);
    }

    public static RunStep GetTools { get; } =
        RunnerTools.Get(ScriptPaths.GetTools, PinnedTools.Kubectl, PinnedTools.AwsCli, PinnedTools.Gh);

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

    /// <summary>Asks AWS for access to a cluster, with the role that was taken.</summary>
    public static RunStep Ask(Text cluster) => new()
    {
        Name = "Reach the cluster",
        Environment = [new("CLUSTER", cluster)],
        Script = """
            aws eks update-kubeconfig --name "$CLUSTER" --kubeconfig "$RUNNER_TEMP/kubeconfig"
            echo "KUBECONFIG=$RUNNER_TEMP/kubeconfig" >>"$GITHUB_ENV"

            """,
    };
}
