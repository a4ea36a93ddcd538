using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Images;

/// <summary>Where a product's images are, and by what they are found.</summary>
public static class ImageNames
{
    private const string DockerHub = "docker.io";

    /// <summary>The components that run from an image of their own; several may share one.</summary>
    public static IEnumerable<ComponentSpec> Built(ProductSpec product) =>
        product.Components.Where(component => component.Image is not null).DistinctBy(component => component.Image);

    /// <summary>The registry's part before an image's name.</summary>
    public static Text Prefix(ProductSpec product) => product.Registry.Kind == RegistryKind.DockerHub
        ? $"{DockerHub}/{product.Registry.Namespace}"
        : PipelineNames.Registry.Value + $"/{product.Registry.Namespace ?? product.Name}";

    /// <summary>
    /// The tag of the image that was built from a tree of files. The same source gives the same image, whether a branch, a merge
    /// or a release leads to it, so that nothing is built twice.
    /// </summary>
    public const string TreeTag = "tree-";
}
