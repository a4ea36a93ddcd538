using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>What a release runs of one component.</summary>
public sealed record ReleasedService
{
    public static readonly Shape<ReleasedService> Shape = Shapes.Record(
        "released-service",
        "What a release runs of one component.",
        f => new ReleasedService
        {
            Name = f.Name,
            Image = f.Optional("image", ReleaseShapes.Image, "the image by its digest; none where a platform builds it itself"),
            Version = f.Required("version", Shapes.Text, "the version, as people call it"),
            Commit = f.Optional("commit", ReleaseShapes.Commit, "the commit that it was built from"),
        });

    /// <summary>The component.</summary>
    public required string Name { get; init; }

    /// <summary>The image by its digest; null where a hosting platform builds the component itself.</summary>
    public ImageReference? Image { get; init; }

    public required string Version { get; init; }

    public string? Commit { get; init; }
}
