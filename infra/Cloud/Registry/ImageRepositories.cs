using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Registry;

/// <summary>Where in our registry a product's images are: one repository for each image that it builds.</summary>
public static class ImageRepositories
{
    /// <summary>The repositories' names, in their order; none where the product's images are in another registry.</summary>
    public static IReadOnlyList<string> Of(ProductSpec product) => product.Registry.Kind != RegistryKind.Ecr
        ? []
        :
        [
            .. product.Components
                .Select(component => component.Image)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(image => $"{product.Registry.Namespace ?? product.Name}/{image}"),
        ];

    /// <summary>What tells a product's repositories apart in logical names.</summary>
    public static string LogicalName(string repository) =>
        repository[(repository.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '-').Replace('.', '-').Replace('_', '-');
}
