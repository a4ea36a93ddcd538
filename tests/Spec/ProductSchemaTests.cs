using System.Text.Json.Nodes;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class ProductSchemaTests
{
    [Fact]
    public void Write_TheProductsShape_DescribesEveryKeyWithAnExampleThatReads()
    {
        var schema = SchemaWriter.Write(ProductSpec.Shape, "A product", new HashSet<(string, string)>());

        Assert.Equal([], Properties(schema).Where(property => property.Value["description"] is null).Select(property => property.Key));
        Assert.True(Properties(schema).Count() > 300);
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> Properties(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => pair.Key == "properties" && pair.Value is JsonObject properties
            ? properties.Where(property => property.Value is JsonObject)
                .Select(property => KeyValuePair.Create(property.Key, (JsonObject)property.Value!)).Concat(Properties(properties))
            : Properties(pair.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };
}
