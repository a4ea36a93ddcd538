using System.Globalization;
using Slipway.KubernetesObjects.Labels;
using Slipway.Signals.Measuring;
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
               IsOutside = address.IsOutside,
               Url = address.Url.TrimEnd('/') + health.Path,
               Interval = health.Interval,
               Timeout = health.Timeout,
           },
    ];

    private static IEnumerable<(bool IsOutside, string Url)> Addresses(MonitoredProduct at, ComponentSpec component)
    {
        if (at.UrlOf(component) is { } url)
        {
            yield return (true, url);
        }

        if (component is { Platform: Platform.Kubernetes, Port: { } port })
        {
            var host = $"{ComponentNames.Workload(at.Product, component)}.{at.Namespace}.svc";
            yield return (false, string.Create(CultureInfo.InvariantCulture, $"http://{host}:{port}"));
        }
    }
}
