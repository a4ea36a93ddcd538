using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Workflows;

namespace Slipway.Pipelines.Deploying;

/// <summary>Reaching a cluster in order to look at it; nothing that a pipeline has can change it.</summary>
internal static class ClusterSteps
{
    public static IEnumerable<Step> Reach(JobDraft draft) => draft.Environment!.ClusterAccess is { } access
        ? [WriteAccess(draft.Secret(access))]
        : [AskForAccess()];

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
