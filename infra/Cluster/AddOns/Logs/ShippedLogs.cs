using Slipway.Spec;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>The log of one product in one environment: where it comes from, where it goes and how long it stays.</summary>
public sealed record ShippedLogs
{
    /// <summary>Everything goes into one stream; the name of the pod stands in each entry.</summary>
    public const string Stream = "pods";

    public required string Product { get; init; }

    public required string Owner { get; init; }

    public required string Namespace { get; init; }

    public required string Group { get; init; }

    public required int RetentionDays { get; init; }

    public static IReadOnlyList<ShippedLogs> For(ClusterFacts facts) =>
    [
        .. facts.OnCluster.Select(product => new ShippedLogs
        {
            Product = product.Name,
            Owner = product.Team,
            Namespace = product.NamespaceIn(facts.Environment),
            Group = $"/slipway/{facts.Environment}/{product.Name}",
            RetentionDays = LogRetention.DaysFor(product.Data.Keep.Logs),
        }),
    ];

    public string StreamArn(ClusterFacts facts) => facts.Account.Regional("logs", $"log-group:{Group}:log-stream:{Stream}");
}
