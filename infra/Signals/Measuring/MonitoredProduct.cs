using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Environments;

namespace Slipway.Signals.Measuring;

/// <summary>A product in the environment whose Prometheus watches it.</summary>
/// <param name="HasPipeline">Whether the product's pipeline reports to this environment too, which it does to one only.</param>
public sealed record MonitoredProduct(ProductSpec Product, string Environment, bool HasPipeline)
{
    /// <summary>What the names of the pods are like that are measured, as a pattern; null for all of them.</summary>
    public string? Pods { get; init; }

    public EnvironmentSpec Settings => Product.Environment(Environment)
        ?? throw new InvalidOperationException($"{Product.Name} has no environment {Environment}");

    public string Namespace => Product.NamespaceIn(Environment);

    /// <summary>Where users reach a component; null for what only others inside the cluster reach.</summary>
    public string? UrlOf(ComponentSpec component) =>
        Settings.Urls.FirstOrDefault(url => url.Name == component.Name)?.Value ?? (component.Serves is null ? null : Settings.Url);

    /// <summary>From where a component's health is judged: as users see it, if they can.</summary>
    public string JudgedFrom(ComponentSpec component) => UrlOf(component) is null ? MetricLabels.Inside : MetricLabels.Outside;

    /// <summary>A series that pods give, of those that are measured.</summary>
    public Selector OfPods(Selector selector) => Pods is null ? selector : selector.Like("pod", Pods);

    /// <summary>A series of a service of the product, here.</summary>
    public Selector Of(Selector selector, string service) => Of(selector).Where(MetricLabels.Service, service);

    /// <summary>A series of the product, here.</summary>
    public Selector Of(Selector selector) => OfPipeline(selector).Where(MetricLabels.Environment, Environment);

    /// <summary>A series of the product, wherever it runs.</summary>
    public Selector OfPipeline(Selector selector) => selector.Where(MetricLabels.Product, Product.Name);
}
