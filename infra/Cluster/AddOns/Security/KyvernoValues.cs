namespace Slipway.Cluster.AddOns.Security;

/// <summary>What Kyverno is told. It never judges the namespaces of add-ons: it would keep itself and the network from coming back.</summary>
public sealed record KyvernoValues : IChartValues
{
    public Settings Config { get; init; } = new();

    public required Admission AdmissionController { get; init; }

    public required Part BackgroundController { get; init; }

    public required Part CleanupController { get; init; }

    public required Part ReportsController { get; init; }

    /// <summary>Whom its webhooks leave alone.</summary>
    public sealed record Settings
    {
        public Webhooked Webhooks { get; init; } = new();
    }

    /// <summary>Which namespaces it looks at.</summary>
    public sealed record Webhooked
    {
        public Selector NamespaceSelector { get; init; } = new();
    }

    /// <summary>All but those listed.</summary>
    public sealed record Selector
    {
        public IReadOnlyList<Expression> MatchExpressions { get; init; } = [new()];
    }

    /// <summary>The names that are left out.</summary>
    public sealed record Expression
    {
        public string Key { get; init; } = "kubernetes.io/metadata.name";

        public string Operator { get; init; } = "NotIn";

        public IReadOnlyList<string> Values { get; init; } = ["kube-system", .. AddOnNamespaces.All];
    }

    /// <summary>The controller that every new object waits for.</summary>
    public sealed record Admission
    {
        public required int Replicas { get; init; }

        public required Switch PodDisruptionBudget { get; init; }

        public required Switch ServiceMonitor { get; init; }

        public Main Container { get; init; } = new();
    }

    /// <summary>Its main container.</summary>
    public sealed record Main
    {
        public ResourceAmounts Resources { get; init; } = new("100m", "256Mi", "1", "512Mi");
    }

    /// <summary>A controller that works in the background.</summary>
    public sealed record Part
    {
        public required int Replicas { get; init; }

        public required Switch ServiceMonitor { get; init; }

        public ResourceAmounts Resources { get; init; } = new("50m", "96Mi", "500m", "256Mi");
    }
}
