using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>Under which names the monitoring add-ons answer inside the cluster.</summary>
public static class MonitoringAddresses
{
    public const int PrometheusPort = 9090;

    public static string PrometheusService { get; } = $"{Charts.KubePrometheusStack.Name}-prometheus";

    public static string Prometheus { get; } = Address(PrometheusService, PrometheusPort);

    public static string Alertmanager { get; } = Address($"{Charts.KubePrometheusStack.Name}-alertmanager", 9093);

    public static string Pushgateway { get; } = Address(Charts.Pushgateway.Name, 9091);

    /// <summary>Without a scheme, as a probe names its prober.</summary>
    public static string BlackboxExporter { get; } = Address(Charts.BlackboxExporter.Name, 9115)["http://".Length..];

    private static string Address(string service, int port) => $"http://{service}.{AddOnNamespaces.Monitoring}.svc:{port}";
}
