namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What Alertmanager is told: its configuration is a secret, as are the files that it names.</summary>
public sealed record AlertmanagerValues
{
    public required Switch PodDisruptionBudget { get; init; }

    public required ServerSpec AlertmanagerSpec { get; init; }

    /// <summary>The server.</summary>
    public sealed record ServerSpec
    {
        public required int Replicas { get; init; }

        public bool UseExistingSecret { get; init; } = true;

        public string ConfigSecret { get; init; } = MonitoringSecrets.AlertmanagerConfiguration;

        public IReadOnlyList<string> Secrets { get; init; } = [MonitoringSecrets.AlertmanagerReceivers];

        public OurNamespaces AlertmanagerConfigNamespaceSelector { get; init; } = new();

        public MatcherStrategy AlertmanagerConfigMatcherStrategy { get; init; } = new();

        /// <summary>Silences and what was notified already.</summary>
        public StoredVolume Storage { get; init; } = StoredVolume.Of("2Gi");

        public ResourceAmounts Resources { get; init; } = new("25m", "64Mi", "200m", "256Mi");
    }

    /// <summary>
    /// An alert belongs to whom its labels say. The operator's own rule would give a namespace's receivers only the alerts with that
    /// namespace's label, and probes of a product carry another's.
    /// </summary>
    public sealed record MatcherStrategy
    {
        public string Type { get; init; } = "None";
    }
}
