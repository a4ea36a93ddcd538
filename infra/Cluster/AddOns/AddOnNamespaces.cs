using Slipway.Cluster.Namespaces;

namespace Slipway.Cluster.AddOns;

/// <summary>
/// The namespaces of add-ons: one for what has the same rights and the same neighbours. Only the agents may touch the machine
/// under them, since they read its counters and its log files; everything else is as restricted as a product.
/// </summary>
public static class AddOnNamespaces
{
    /// <summary>Controllers, which talk to Kubernetes and AWS.</summary>
    public const string Controllers = "platform";

    /// <summary>Prometheus, Alertmanager, Grafana and exporters, which reach into every other namespace.</summary>
    public const string Monitoring = "platform-monitoring";

    /// <summary>What takes requests from outside.</summary>
    public const string Edge = "platform-edge";

    /// <summary>One pod on each machine, which mounts directories of it.</summary>
    public const string Agents = "platform-agents";

    /// <summary>Runners of GitHub's, which run what repositories say.</summary>
    public const string Runners = "platform-runners";

    /// <summary>What reads products' secrets to see that they changed; nothing else is there, so that nothing else may.</summary>
    public const string Restarts = "platform-restarts";

    public static IReadOnlyList<string> All { get; } = [Controllers, Agents, Edge, Monitoring, Restarts, Runners];

    public static PodSecurity PodSecurityOf(string name) => name == Agents ? PodSecurity.Privileged : PodSecurity.Restricted;
}
