using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What asks one managed database or cache how it is, and tells Prometheus.</summary>
public sealed record StoreExporter
{
    /// <summary>The key of its secret that is the address, with user and password.</summary>
    public const string AddressKey = "address";

    public required string Product { get; init; }

    /// <summary>What the product calls the store.</summary>
    public required string Store { get; init; }

    public required Chart Chart { get; init; }

    public required int MetricsPort { get; init; }

    /// <summary>The port of the store itself.</summary>
    public required int StorePort { get; init; }

    /// <summary>The name of its release, and of the secret that it reads.</summary>
    public string Name => $"{Product}-{Store}-exporter";

    public IChartValues Values => Chart == Charts.PostgresExporter
        ? new PostgresExporterValues { Config = new(new(Name)) }
        : new RedisExporterValues { RedisAddressConfig = new(new(Name)) };
}
