using System.Globalization;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.Observability.Routing;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Spec.Components;

namespace Slipway.Observability.Watching;

/// <summary>Where the metrics of a product's components are read: from their pods, or over the internet from a hosting platform.</summary>
public static class ScrapedComponents
{
    /// <summary>The secret with the tokens that hosted components ask for.</summary>
    public const string Tokens = "scrape-tokens";

    public static IEnumerable<(ComponentSpec Component, PodMonitorSpec Monitor)> InCluster(MonitoredProduct at) =>
        from component in at.Product.Components
        where component is { Metrics: not null, Platform: Platform.Kubernetes }
        select (component, OfPods(at, component));

    public static IEnumerable<(ComponentSpec Component, ScrapeConfigSpec Scrape)> Hosted(MonitoredProduct at) =>
        from component in at.Product.Components
        where component is { Metrics: not null } && component.Platform != Platform.Kubernetes
        let url = at.UrlOf(component)
        where url is not null
        select (component, OfAddress(at, component, new Uri(url)));

    private static PodMonitorSpec OfPods(MonitoredProduct at, ComponentSpec component) => new()
    {
        Selector = new() { MatchLabels = ObjectLabels.Workload(at.Product.Name, component.Name) },
        NamespaceSelector = new() { MatchNames = [at.Namespace] },
        PodMetricsEndpoints =
        [
            new()
            {
                PortNumber = component.Metrics!.Port ?? component.Port,
                Path = component.Metrics.Path,
                Interval = at.Product.Monitoring.Scrape,
                Relabelings = [.. LabelsOf(at, component).Select(label => new Relabeling { TargetLabel = label.Key, Replacement = label.Value })],
            },
        ],
    };

    private static ScrapeConfigSpec OfAddress(MonitoredProduct at, ComponentSpec component, Uri url)
    {
        var metrics = component.Metrics!;
        return new()
        {
            StaticConfigs =
            [
                new()
                {
                    Targets = [string.Create(CultureInfo.InvariantCulture, $"{url.Host}:{metrics.Port ?? component.Port ?? url.Port}")],
                    Labels = LabelsOf(at, component),
                },
            ],
            MetricsPath = metrics.Path,
            Scheme = url.Scheme.ToUpperInvariant(),
            ScrapeInterval = at.Product.Monitoring.Scrape,
            Authorization = metrics.Token is not { } token
                ? null
                : new() { Credentials = new() { Name = Tokens, Key = PlatformReceivers.KeyOf(at.Product.Name, token) } },
        };
    }

    private static SortedDictionary<string, string> LabelsOf(MonitoredProduct at, ComponentSpec component) => new(StringComparer.Ordinal)
    {
        [MetricLabels.Product] = at.Product.Name,
        [MetricLabels.Environment] = at.Environment,
        [MetricLabels.Service] = component.Name,
    };
}
