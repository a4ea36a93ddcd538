using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.Observability.Dashboards;
using Slipway.Observability.Probing;
using Slipway.Observability.Rules;

namespace Slipway.Observability.Watching;

/// <summary>A product that is measured and probed, with the rules that alert about it and the dashboard that shows it.</summary>
public sealed class WatchedProduct : ComponentResource
{
    public const string Token = "slipway:observability:WatchedProduct";

    private readonly WatchedProductArgs _args;

    public WatchedProduct(string name, WatchedProductArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        var product = args.Product.Product.Name;
        foreach (var group in RuleGroups.For(args.Product))
        {
            _ = new PrometheusRule($"{group.Name}-rules", Object(group.Name, RuleObjects.Of(RuleFile.Of(group, args.Links))), Own());
        }

        foreach (var probe in HealthProbes.For(args.Product))
        {
            var title = ProbedEndpoints.NameOf(probe);
            _ = new Probe($"{title}-probe", Object(title, ProbedEndpoints.SpecOf(probe)), Own());
        }

        foreach (var (component, monitor) in ScrapedComponents.InCluster(args.Product))
        {
            _ = new PodMonitor($"{product}-{component.Name}-metrics", Object($"{product}-{component.Name}", monitor), Own());
        }

        foreach (var (component, scrape) in ScrapedComponents.Hosted(args.Product))
        {
            _ = new ScrapeConfig($"{product}-{component.Name}-metrics", Object($"{product}-{component.Name}", scrape), Own());
        }

        _ = new ConfigMap(
            $"{product}-dashboard",
            new()
            {
                Metadata = Metadata($"{product}-dashboard", (Dashboard.Label, "1")),
                Data = { { $"{product}.json", ProductDashboard.For(args.Product).Write() } },
            },
            Own());

        RegisterOutputs();
    }

    private ObjectArgs<TSpec> Object<TSpec>(string title, TSpec spec)
        where TSpec : notnull => new() { Metadata = Metadata(title), Spec = spec };

    private ObjectMetaArgs Metadata(string title, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var labels = ObjectLabels.For(_args.Owner, title);
        foreach (var (label, value) in more)
        {
            labels[label] = value;
        }

        return new() { Name = title, Namespace = _args.Namespace, Labels = labels };
    }

    private CustomResourceOptions Own() => new() { Parent = this, DependsOn = _args.After.ToArray() };
}
