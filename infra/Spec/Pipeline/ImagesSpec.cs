using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>How images are built and scanned.</summary>
public sealed record ImagesSpec
{
    public static readonly Shape<ImagesSpec> Shape = Shapes.Record("images", "How images are built and scanned.", f => new ImagesSpec
    {
        Platforms = f.List("platforms", SpecShapes.ImagePlatform, "the platforms that they are built for", example: "[linux/amd64]"),
        Scan = f.List("scan", Shapes.Choice<ScanKind>("scan"), "what they are scanned for", example: "[vulnerabilities]"),
        FailsOn = f.Required("fails-on", Shapes.Choice<FindingLevel>("level"), "from which level a finding fails the build",
            example: "critical"),
        Keep = f.Required("keep", Shapes.Integer(1, 1000), "how many are kept", example: "30"),
        Cache = f.Required("cache", Shapes.Boolean, "whether layers are cached", example: "true"),
    });

    public IReadOnlyList<string> Platforms { get; init; } = [];

    public IReadOnlyList<ScanKind> Scan { get; init; } = [];

    public required FindingLevel FailsOn { get; init; }

    public required int Keep { get; init; }

    public required bool Cache { get; init; }
}
