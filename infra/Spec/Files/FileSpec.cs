using System.Text.Json;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Files;

/// <summary>A file that is generated into the repository.</summary>
public sealed record FileSpec
{
    public static readonly Shape<FileSpec> Shape = Shapes.Record("file", "A file that is generated into the repository.", f => new FileSpec
    {
        Name = f.Name,
        Format = f.Required("format", Shapes.Choice<FileFormat>("format"), "its format", example: "ini"),
        Content = f.Required("content", SpecShapes.Tree, "what it says", example: "{pytest: {testpaths: tests}}"),
    });

    public required string Name { get; init; }

    public required FileFormat Format { get; init; }

    public required JsonElement Content { get; init; }
}
