using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>What may not stand under a key of a record in which another key has a certain word.</summary>
/// <param name="Words">The only words that may; null where nothing may.</param>
internal sealed record KeyLimit(Where Where, string Key, IReadOnlyList<string>? Words)
{
    public JsonObject Rule(RuleCase holds) => holds.Guard(Words is null ? KeySchema.NotGiven(Key) : KeySchema.MayBe(new Where(Key, Words)));
}
