namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What external-dns is told: only our zones, and of their records only those that it made itself.</summary>
public sealed record ExternalDnsValues : IChartValues
{
    /// <summary>Its mark on the records that it made; another cluster's records stay as they are.</summary>
    public required string TxtOwnerId { get; init; }

    public required IReadOnlyList<string> DomainFilters { get; init; }

    public required ServiceAccountValues ServiceAccount { get; init; }

    public required IReadOnlyList<Variable> Env { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = ["service", "ingress"];

    /// <summary>A name that nothing answers any more goes too.</summary>
    public string Policy { get; init; } = "sync";

    public string Registry { get; init; } = "txt";

    public string LogFormat { get; init; } = "json";

    public ResourceAmounts Resources { get; init; } = new("50m", "64Mi", "200m", "128Mi");

    /// <summary>A variable of its environment.</summary>
    public sealed record Variable(string Name, string Value);
}
