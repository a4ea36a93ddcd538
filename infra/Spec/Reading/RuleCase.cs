using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>When a rule about a record holds.</summary>
/// <param name="If">What the record is like then; null for any.</param>
/// <param name="NotGivenByEach">The key that no <c>each</c> beside the record may give: the rule holds for what the house says.</param>
internal sealed record RuleCase(JsonObject? If, string? NotGivenByEach)
{
    /// <summary>The record says one of the words itself, or is silent and inherits one.</summary>
    public static IEnumerable<RuleCase> Of(Where where, string? inherited)
    {
        yield return new RuleCase(KeySchema.Is(where), NotGivenByEach: null);
        if (inherited is not null && where.Words.Contains(inherited, StringComparer.Ordinal))
        {
            yield return new RuleCase(KeySchema.Not(KeySchema.Required(where.Key)), where.Key);
        }
    }

    public JsonObject Guard(JsonObject rule) => If is null ? rule : KeySchema.IfThen(If.DeepClone(), rule);
}
