using System.Text.Json;
using Slipway.Cli.Engine.Answers;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>JSON that a program gives as a value.</summary>
internal static class JsonValues
{
    public static PlanValue Read(JsonElement element, TokenText tokens) => element.ValueKind switch
    {
        JsonValueKind.Object => new PlanObject(element.EnumerateObject()
            .Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => KeyValuePair.Create(member.Name, Read(member.Value, tokens)))),
        JsonValueKind.Array => tokens.Collapse(new PlanList { Items = [.. element.EnumerateArray().Select(item => Read(item, tokens))] }),
        JsonValueKind.String => tokens.Read(element.GetString()!),
        JsonValueKind.Number => tokens.Read(element.GetDouble()),
        JsonValueKind.True => new PlanBoolean(true),
        JsonValueKind.False => new PlanBoolean(false),
        _ => PlanNull.Instance,
    };
}
