using System.Text.Json.Nodes;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class ProductSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Workspace.Root, "docs", "product.schema.json");

    [Fact]
    public void Schema_InTheRepository_IsWhatTheModelGives()
    {
        var problems = new ProblemList();

        var schema = ProductSchema.ToJson(new("products/defaults.yaml", ProductTexts.Bytes("products/defaults.yaml")), problems);

        Assert.Empty(problems);
        if (Environment.GetEnvironmentVariable("SLIPWAY_UPDATE") == "1")
        {
            File.WriteAllText(Path, schema);
        }

        Assert.Equal(schema, File.ReadAllText(Path));
    }

    [Fact]
    public void Schema_OfEveryKey_HasADescriptionAndAnExample()
    {
        var keys = JsonNode.Parse(File.ReadAllText(Path))!["definitions"]!.AsObject()
            .SelectMany(record => record.Value!["properties"]!.AsObject().Select(key => (Name: $"{record.Key}.{key.Key}", Schema: key.Value!.AsObject())))
            .ToList();

        Assert.True(keys.Count > 300, $"only {keys.Count} keys were found");
        Assert.Empty(keys.Where(key => !Says(key.Schema, "description") || !Says(key.Schema, "examples")).Select(key => key.Name));
    }

    // A value that may also be a reference has what is said about it beside its own shape.
    private static bool Says(JsonObject schema, string keyword) =>
        schema[keyword] is JsonValue or JsonArray { Count: > 0 }
        || (schema["anyOf"] is JsonArray shapes && shapes.OfType<JsonObject>().Any(shape => Says(shape, keyword)));
}
