using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns;

/// <summary>Turns a chart's values from a record into the tree that Helm reads; what is null is left to the chart.</summary>
public static class ChartValues
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static ImmutableDictionary<string, object> Of(IChartValues values) =>
        Members(JsonSerializer.SerializeToElement(values, values.GetType(), Options));

    private static ImmutableDictionary<string, object> Members(JsonElement element) =>
        element.EnumerateObject().ToImmutableDictionary(member => member.Name, member => Value(member.Value));

    private static object Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToImmutableArray(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.GetDouble(),
        _ => element.GetString()!,
    };
}
