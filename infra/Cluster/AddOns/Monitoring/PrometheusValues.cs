namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What Prometheus is told: it takes monitors and rules from the namespaces that Slipway made, whatever chart they came with.</summary>
public sealed record PrometheusValues
{
    public required Switch PodDisruptionBudget { get; init; }

    public required ServerSpec PrometheusSpec { get; init; }

    /// <summary>The server.</summary>
    public sealed record ServerSpec
    {
        public required int Replicas { get; init; }

        public required string Retention { get; init; }

        public required StoredVolume StorageSpec { get; init; }

        /// <summary>What every alert and every sample that leaves is marked with.</summary>
        public required IReadOnlyDictionary<string, string> ExternalLabels { get; init; }

        public string ScrapeInterval { get; init; } = "30s";

        public string EvaluationInterval { get; init; } = "30s";

        public bool RuleSelectorNilUsesHelmValues { get; init; }

        public bool ServiceMonitorSelectorNilUsesHelmValues { get; init; }

        public bool PodMonitorSelectorNilUsesHelmValues { get; init; }

        public bool ProbeSelectorNilUsesHelmValues { get; init; }

        public bool ScrapeConfigSelectorNilUsesHelmValues { get; init; }

        public OurNamespaces RuleNamespaceSelector { get; init; } = new();

        public OurNamespaces ServiceMonitorNamespaceSelector { get; init; } = new();

        public OurNamespaces PodMonitorNamespaceSelector { get; init; } = new();

        public OurNamespaces ProbeNamespaceSelector { get; init; } = new();

        public OurNamespaces ScrapeConfigNamespaceSelector { get; init; } = new();

        public ResourceAmounts Resources { get; init; } = new("250m", "1Gi", "2", "3Gi");
    }
}
