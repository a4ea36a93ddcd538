using System.Text.Json;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Something that users do with a component.</summary>
public sealed record OperationSpec
{
    public static readonly Shape<OperationSpec> Shape = Shapes.Record("operation", "Something that users do with a component.", f =>
    {
        f.ExactlyOne("get", "post", "put", "delete");
        return new OperationSpec
        {
            Name = f.Name,
            Get = f.Optional("get", SpecShapes.UrlPath, "the path that is read", example: "/api/projects"),
            Post = f.Optional("post", SpecShapes.UrlPath, "the path that is posted to", example: "/api/projects"),
            Put = f.Optional("put", SpecShapes.UrlPath, "the path that is put to", example: "/api/projects/1"),
            Delete = f.Optional("delete", SpecShapes.UrlPath, "the path that is deleted", example: "/api/projects/1"),
            Json = f.Optional("json", SpecShapes.Tree, "what is sent", example: "{name: Test}"),
        };
    });

    public required string Name { get; init; }

    public string? Get { get; init; }

    public string? Post { get; init; }

    public string? Put { get; init; }

    public string? Delete { get; init; }

    public JsonElement? Json { get; init; }
}
