using System.Text.Json;
using Slipway.Plan;

namespace Slipway.Tests.Conformance;

/// <summary>Writes a plan's values as the JSON that they are shown as.</summary>
internal static class PlanValues
{
    public static PlanValue Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    private static PlanValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new PlanObject(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value)))),
        JsonValueKind.Array => new PlanList { Items = [.. element.EnumerateArray().Select(Read)] },
        JsonValueKind.String => new PlanText(element.GetString()!),
        JsonValueKind.Number => new PlanNumber(element.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => new PlanBoolean(element.GetBoolean()),
        _ => PlanNull.Instance,
    };
}
