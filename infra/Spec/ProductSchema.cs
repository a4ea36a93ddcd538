using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>The JSON Schema of a product's file, with which an editor completes and checks it.</summary>
public static class ProductSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Describes a product's file; what the house's defaults supply is not required in it.</summary>
    public static string ToJson(ProductFile defaults, ProblemList problems)
    {
        var reading = new Reading.Reading(problems, partial: true);
        if (YamlSource.Parse(defaults.Name, defaults.Bytes, problems) is { } node)
        {
            ProductSpec.Shape.Read(node, reading);
        }

        return SchemaWriter.Write(ProductSpec.Shape, "A product of Slipway", reading.Supplied).ToJsonString(Readable) + "\n";
    }
}
