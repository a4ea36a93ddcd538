namespace Slipway.Policy.Workloads;

/// <summary>Pods that share the node's network or processes.</summary>
public static class HostNamespace
{
    private static readonly string[] s_inputs = ["hostNetwork", "hostPID", "hostIPC"];

    public static Rule Rule { get; } = new()
    {
        Id = "host-namespace",
        Title = "No pod shares the network, processes or ports of its node",
        Reason = "It would get around network policies and see what other pods do",
        Remedy = "remove hostNetwork, hostPID, hostIPC and hostPort",
        Breaches = environment =>
            from pod in environment.Pods
            let inputs = s_inputs.Where(pod.Spec.IsOn).Concat(pod.Spec.All("containers.ports.hostPort").Any() ? ["containers"] : [])
            from input in inputs
            select pod.Breach(input, "has pods that share their node's network or processes"),
    };
}
