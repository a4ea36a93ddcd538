namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What cert-manager is told; its definitions outlive it, since certificates would be deleted with them.</summary>
public sealed record CertManagerValues : IChartValues
{
    public KeptDefinitions Crds { get; init; } = new();

    public Settings Global { get; init; } = new();

    public required int ReplicaCount { get; init; }

    public required Switch PodDisruptionBudget { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    /// <summary>Challenges are looked up outside, where the world sees them.</summary>
    public string Dns01RecursiveNameservers { get; init; } = "https://1.1.1.1/dns-query";

    public bool Dns01RecursiveNameserversOnly { get; init; } = true;

    public ResourceAmounts Resources { get; init; } = new("25m", "64Mi", "200m", "256Mi");

    public required WebhookPart Webhook { get; init; }

    public required InjectorPart Cainjector { get; init; }

    public CheckPart Startupapicheck { get; init; } = new();

    /// <summary>Installed and upgraded with the chart, kept when it goes.</summary>
    public sealed record KeptDefinitions
    {
        public bool Enabled { get; init; } = true;

        public bool Keep { get; init; } = true;
    }

    /// <summary>What its parts have in common.</summary>
    public sealed record Settings
    {
        public Election LeaderElection { get; init; } = new(AddOnNamespaces.Controllers);
    }

    /// <summary>Where its replicas agree which one works; the chart's default asks for rights in kube-system.</summary>
    public sealed record Election(string Namespace);

    /// <summary>The part that checks what is written.</summary>
    public sealed record WebhookPart
    {
        public required int ReplicaCount { get; init; }

        public required Switch PodDisruptionBudget { get; init; }

        public ResourceAmounts Resources { get; init; } = new("25m", "32Mi", "200m", "128Mi");
    }

    /// <summary>The part that hands certificates to webhooks.</summary>
    public sealed record InjectorPart
    {
        public required int ReplicaCount { get; init; }

        public ResourceAmounts Resources { get; init; } = new("25m", "64Mi", "200m", "384Mi");
    }

    /// <summary>The job that waits until the rest is up.</summary>
    public sealed record CheckPart
    {
        public ResourceAmounts Resources { get; init; } = new("10m", "32Mi", "100m", "64Mi");
    }
}
