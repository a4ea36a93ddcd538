using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Signals.Metrics;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Watching;

/// <summary>A database or cache whose exporter knows how to reach it and is read by Prometheus.</summary>
public sealed class WatchedStore : ComponentResource
{
    public const string Token = "slipway:observability:WatchedStore";

    private const string Password = "password";

    public WatchedStore(string name, WatchedStoreArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        Address = new ExternalSecret($"{name}-address", new() { Metadata = Metadata(args), Spec = AddressOf(args) }, Own(args));
        _ = new PodMonitor($"{name}-metrics", new() { Metadata = Metadata(args), Spec = MonitorOf(args) }, Own(args));

        RegisterOutputs();
    }

    /// <summary>The secret that has to be there before the exporter.</summary>
    public Resource Address { get; }

    private static ExternalSecretSpec AddressOf(WatchedStoreArgs args) => new()
    {
        SecretStoreRef = new() { Name = args.SecretStore, Kind = SecretStoreKind.ClusterSecretStore },
        Target = new()
        {
            Name = args.Exporter.Name,
            Template = new() { Data = new Dictionary<string, Input<string>> { [Cluster.AddOns.Monitoring.StoreExporter.AddressKey] = args.Address } },
        },
        RefreshInterval = Duration.FromHours(1),
        Data = [new() { SecretKey = Password, RemoteRef = new() { Key = args.PasswordSecret, Property = args.PasswordProperty } }],
    };

    private static PodMonitorSpec MonitorOf(WatchedStoreArgs args) => new()
    {
        Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/instance"] = args.Exporter.Name } },
        NamespaceSelector = new() { MatchNames = [args.Namespace] },
        PodMetricsEndpoints =
        [
            new()
            {
                PortNumber = args.Exporter.MetricsPort,
                Path = "/metrics",
                Interval = args.Interval,
                Relabelings = [.. LabelsOf(args).Select(label => new Relabeling { TargetLabel = label.Key, Replacement = label.Value })],
            },
        ],
    };

    private static SortedDictionary<string, string> LabelsOf(WatchedStoreArgs args) => new(StringComparer.Ordinal)
    {
        [MetricLabels.Product] = args.Owner.Product,
        [MetricLabels.Environment] = args.Owner.Environment,
        [MetricLabels.Service] = args.Exporter.Store,
    };

    private static Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs Metadata(WatchedStoreArgs args) => new()
    {
        Name = args.Exporter.Name,
        Namespace = args.Namespace,
        Labels = ObjectLabels.For(args.Owner, args.Exporter.Name),
    };

    private CustomResourceOptions Own(WatchedStoreArgs args) => new() { Parent = this, DependsOn = args.After.ToArray() };
}
