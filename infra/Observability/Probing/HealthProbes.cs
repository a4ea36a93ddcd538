using System.Globalization;
using Slipway.Delivery;
using Slipway.KubernetesObjects.Labels;
using Slipway.Signals.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Spec.Components;

namespace Slipway.Observability.Probing;

/// <summary>The probes of a product's health endpoints in an environment.</summary>
public static class HealthProbes
{
    public static IReadOnlyList<HealthProbe> For(MonitoredProduct at) =>
    [
        .. from component in at.Product.Components
           from health in component.Health
           where health.UsedFor.Contains(HealthUse.Outside)
           from address in Addresses(at, component)
           select new HealthProbe
           {
               At = at,
               Component = component.Name,
               Endpoint = health.Name,
               From = address.From,
               Url = address.Url.TrimEnd('/') + health.Path,
               Interval = health.Interval,
               Timeout = health.Timeout,
           },
    ];

    private static IEnumerable<(string From, string Url)> Addresses(MonitoredProduct at, ComponentSpec component)
    {
        if (at.UrlOf(component) is { } url)
        {
            yield return (MetricLabels.Outside, url);
        }

        if (component is { Platform: Platform.Kubernetes, Port: { } port })
        {
            yield return (MetricLabels.Inside, Address(ComponentNames.Workload(at.Product, component), port));
            if (DeliveredComponent.In(at).FirstOrDefault(delivered => delivered.Component == component)?.IncomingService is { } incoming)
            {
                yield return (MetricLabels.Incoming, Address(incoming, port));
            }
        }

        string Address(string service, int port) => string.Create(CultureInfo.InvariantCulture, $"http://{service}.{at.Namespace}.svc:{port}");
    }
}
