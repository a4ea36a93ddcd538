using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Slipway.Spec.Writing;

namespace Slipway.Observability.Documents;

/// <summary>A record as the file that Prometheus or Alertmanager reads: keys in snake case, without what is null, or empty and not required.</summary>
public static class MonitoringText
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsEmpty } },
    };

    /// <param name="source">The file that it was made from.</param>
    public static string Write(object document, string source) => YamlText.Write(
        JsonSerializer.SerializeToNode(document, s_options)!,
        $"From {source} by Slipway; change it there, and see it with ./slipway render.");

    private static void LeaveOutWhatIsEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !property.IsRequired))
        {
            property.ShouldSerialize = (_, value) => value is not (null or ICollection { Count: 0 });
        }
    }
}
