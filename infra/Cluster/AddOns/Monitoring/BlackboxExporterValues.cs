using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What the blackbox exporter is told: how it asks, and when an answer counts as good.</summary>
public sealed record BlackboxExporterValues : IChartValues
{
    public required int Replicas { get; init; }

    public required Monitors ServiceMonitor { get; init; }

    public Modules Config { get; init; } = new();

    public Budget PodDisruptionBudget { get; init; } = new();

    public PodSecurityValues PodSecurityContext { get; init; } = new();

    public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = 1000 };

    public ResourceAmounts Resources { get; init; } = new("25m", "32Mi", "200m", "128Mi");

    /// <summary>Its own metrics; the probes themselves are objects of their own.</summary>
    public sealed record Monitors(Switch SelfMonitor);

    /// <summary>The ways to ask.</summary>
    public sealed record Modules
    {
        [JsonPropertyName("modules")]
        public IReadOnlyDictionary<string, Module> ByName { get; init; } = new Dictionary<string, Module>(StringComparer.Ordinal)
        {
            [ProbeModules.Http] = new() { Http = new() },
            [ProbeModules.Https] = new() { Http = new() { FailIfNotSsl = true } },
        };
    }

    /// <summary>A way to ask. A probe's own timeout is shorter where it says so.</summary>
    public sealed record Module
    {
        public string Prober { get; init; } = "http";

        public string Timeout { get; init; } = "10s";

        public required Request Http { get; init; }
    }

    /// <summary>A request, whose answer has to be of the two hundreds.</summary>
    public sealed record Request
    {
        [JsonPropertyName("valid_http_versions")]
        public IReadOnlyList<string> Versions { get; init; } = ["HTTP/1.1", "HTTP/2.0"];

        [JsonPropertyName("follow_redirects")]
        public bool FollowRedirects { get; init; } = true;

        [JsonPropertyName("preferred_ip_protocol")]
        public string Protocol { get; init; } = "ip4";

        [JsonPropertyName("fail_if_not_ssl")]
        public bool FailIfNotSsl { get; init; }
    }

    /// <summary>The chart hands this over to Kubernetes as it is.</summary>
    public sealed record Budget
    {
        public int MaxUnavailable { get; init; } = 1;
    }
}
