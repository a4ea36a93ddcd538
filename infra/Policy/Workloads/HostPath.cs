namespace Slipway.Policy.Workloads;

/// <summary>Pods that mount folders of the node.</summary>
public static class HostPath
{
    public static Rule Rule { get; } = new()
    {
        Id = "host-path",
        Title = "No pod mounts a folder of its node",
        Reason = "It could read other pods' secrets there, or change the node itself",
        Remedy = "use an emptyDir, a config map or a persistent volume claim",
        Breaches = environment =>
            from pod in environment.Pods
            where pod.Spec.All("volumes.hostPath").Any()
            select pod.Breach("volumes", "has pods that mount a folder of their node"),
    };
}
