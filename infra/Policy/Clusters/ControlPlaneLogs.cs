namespace Slipway.Policy.Clusters;

/// <summary>Clusters that do not record what was done to them.</summary>
public static class ControlPlaneLogs
{
    private static readonly string[] s_logs = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

    public static Rule Rule { get; } = new()
    {
        Id = "control-plane-logs",
        Title = "A cluster keeps all logs of its control plane",
        Reason = "Without the audit log nobody can tell who read a secret or changed a workload",
        Remedy = "enable api, audit, authenticator, controllerManager and scheduler",
        Breaches = environment =>
            from cluster in environment.OfType(AwsTypes.Cluster)
            let missing = s_logs.Except(cluster.Texts("enabledClusterLogTypes"), StringComparer.Ordinal).ToArray()
            where missing.Length > 0
            select cluster.Breach("enabledClusterLogTypes", $"does not keep the logs {string.Join(", ", missing)}"),
    };
}
