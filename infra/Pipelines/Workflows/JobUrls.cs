using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Workflows;

/// <summary>Where the components of a product answer in an environment, under the variables by which scripts ask for it.</summary>
internal static class JobUrls
{
    public static IReadOnlyList<NamedValue<Text>> Of(ProductSpec product, EnvironmentSpec environment) =>
    [
        .. from component in product.Components
           where component.UrlVariable is not null
           let url = environment.Urls.FirstOrDefault(url => url.Name == component.Name)?.Value ?? environment.Url
           select new NamedValue<Text>(component.UrlVariable!, url),
    ];
}
