using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What Traefik is told: routes of our own kind only, no plain HTTP, and the address of who really asks.</summary>
public sealed record TraefikValues : IChartValues
{
    public required Copies Deployment { get; init; }

    public DisruptionBudget PodDisruptionBudget { get; init; } = new();

    /// <summary>Not the class of an ingress that names none: those belong to nobody.</summary>
    public Class IngressClass { get; init; } = new();

    public required Reached Service { get; init; }

    public required Measured Metrics { get; init; }

    public required TraefikPorts Ports { get; init; }

    public Pages Api { get; init; } = new();

    public Format Log { get; init; } = new();

    public AccessFormat AccessLog { get; init; } = new();

    public IReadOnlyDictionary<string, Tls> TlsOptions { get; init; } = new Dictionary<string, Tls> { ["default"] = new() };

    public ResourceAmounts Resources { get; init; } = new("100m", "128Mi", "1", "512Mi");

    /// <summary>How many there are.</summary>
    public sealed record Copies(int Replicas);

    /// <summary>The ingress class.</summary>
    public sealed record Class
    {
        public bool IsDefaultClass { get; init; }
    }

    /// <summary>How requests come in.</summary>
    public sealed record Reached
    {
        public required IReadOnlyDictionary<string, string> Annotations { get; init; }

        public LoadBalancer Spec { get; init; } = new();
    }

    /// <summary>The class says at once whose load balancer it is; the cluster's built-in one would make another kind.</summary>
    public sealed record LoadBalancer
    {
        public string Type { get; init; } = "LoadBalancer";

        public string LoadBalancerClass { get; init; } = "service.k8s.aws/nlb";
    }

    /// <summary>How it is measured.</summary>
    public sealed record Measured(Scraped Prometheus);

    /// <summary>Where Prometheus finds it.</summary>
    public sealed record Scraped(Switch Service, Switch ServiceMonitor);

    /// <summary>Its own pages, which nobody needs from outside.</summary>
    public sealed record Pages
    {
        public bool Dashboard { get; init; }
    }

    /// <summary>How it writes its log.</summary>
    public sealed record Format
    {
        [JsonPropertyName("format")]
        public string Shape { get; init; } = "json";
    }

    /// <summary>Every request is written down; headers are not, since they carry credentials.</summary>
    public sealed record AccessFormat
    {
        public bool Enabled { get; init; } = true;

        public string Format { get; init; } = "json";
    }

    /// <summary>What it accepts of TLS.</summary>
    public sealed record Tls
    {
        public string MinVersion { get; init; } = "VersionTLS12";
    }
}
