using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Edge;

/// <summary>The names under which a product answers in an environment, as far as it runs with us.</summary>
public static class PublicHosts
{
    public static IReadOnlyList<PublicHost> Of(ProductSpec product, string environment)
    {
        if (product.Environment(environment) is not { } place)
        {
            return [];
        }

        var own = place.Urls.ToDictionary(url => url.Name, url => url.Value, StringComparer.Ordinal);
        var ours = product.Components.Where(component => component.Platform == Platform.Kubernetes).ToList();
        var hosts = ours
            .Where(component => own.ContainsKey(component.Name))
            .Select(component => Host(product, component.Name, own[component.Name]));

        // The environment's own URL is for the components that have none: where all of those run elsewhere, so does the URL.
        return ours.Any(component => !own.ContainsKey(component.Name)) ? [Host(product, null, place.Url), .. hosts] : [.. hosts];
    }

    private static PublicHost Host(ProductSpec product, string? component, string url) => new()
    {
        Name = new Uri(url).Host,
        Owner = product.Name,
        Component = component,
        NeedsCertificate = product.Ingress.Controller == IngressController.Alb,
    };
}
