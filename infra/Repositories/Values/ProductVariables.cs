using Slipway.Spec;

namespace Slipway.Repositories.Values;

/// <summary>The variables that a product's jobs see, as its file says.</summary>
public static class ProductVariables
{
    /// <summary>Those of an environment: its own, which features are on, and where each component answers.</summary>
    public static IReadOnlyDictionary<string, string> In(ProductSpec product, string environment)
    {
        var spec = product.Environment(environment)!;
        var variables = spec.Variables.ToDictionary(variable => variable.Name, variable => variable.Value, StringComparer.Ordinal);
        foreach (var feature in spec.Features)
        {
            var variable = product.Features.First(item => item.Name == feature.Name).Variable;
            variables[variable] = feature.Value ? "true" : "false";
        }

        foreach (var component in product.Components.Where(component => component.UrlVariable is not null))
        {
            variables[component.UrlVariable!] = spec.Urls.FirstOrDefault(url => url.Name == component.Name)?.Value ?? spec.Url;
        }

        return variables;
    }

    /// <summary>Those of the whole repository.</summary>
    public static IReadOnlyDictionary<string, string> Of(ProductSpec product) =>
        product.Variables.ToDictionary(variable => variable.Name, variable => variable.Value, StringComparer.Ordinal);
}
