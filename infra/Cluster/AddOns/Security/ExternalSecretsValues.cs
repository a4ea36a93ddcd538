namespace Slipway.Cluster.AddOns.Security;

/// <summary>What external-secrets is told: only the kinds that we use, and no rights for everybody who may edit something.</summary>
public sealed record ExternalSecretsValues : IChartValues
{
    public bool InstallCRDs { get; init; } = true;

    public Definitions Crds { get; init; } = new();

    public bool ProcessClusterExternalSecret { get; init; }

    public bool ProcessClusterPushSecret { get; init; }

    public bool ProcessPushSecret { get; init; }

    public required int ReplicaCount { get; init; }

    public bool LeaderElect { get; init; } = true;

    public required Switch PodDisruptionBudget { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    public required IReadOnlyList<Variable> ExtraEnv { get; init; }

    public Aggregation Rbac { get; init; } = new();

    public Measured Metrics { get; init; } = new();

    public ResourceAmounts Resources { get; init; } = new("50m", "64Mi", "500m", "256Mi");

    public required WebhookPart Webhook { get; init; }

    public CertificatePart CertController { get; init; } = new();

    /// <summary>The kinds that nobody uses stay away.</summary>
    public sealed record Definitions
    {
        public bool CreateClusterExternalSecret { get; init; }

        public bool CreateClusterPushSecret { get; init; }

        public bool CreatePushSecret { get; init; }
    }

    /// <summary>A variable of its environment.</summary>
    public sealed record Variable(string Name, string Value);

    /// <summary>Who else gets rights on secrets' descriptions.</summary>
    public sealed record Aggregation
    {
        public bool AggregateToView { get; init; }

        public bool AggregateToEdit { get; init; }

        public bool AggregateToAdmin { get; init; }
    }

    /// <summary>How it is measured.</summary>
    public sealed record Measured
    {
        public Switch Service { get; init; } = Switch.On;
    }

    /// <summary>The part that checks what is written.</summary>
    public sealed record WebhookPart
    {
        public required int ReplicaCount { get; init; }

        public required Switch PodDisruptionBudget { get; init; }

        public ResourceAmounts Resources { get; init; } = new("25m", "48Mi", "200m", "128Mi");
    }

    /// <summary>The part that keeps the webhook's certificate current.</summary>
    public sealed record CertificatePart
    {
        public ResourceAmounts Resources { get; init; } = new("25m", "64Mi", "200m", "256Mi");
    }
}
