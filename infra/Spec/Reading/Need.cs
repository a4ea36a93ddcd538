using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Of these keys of a record one must stand: always, beside another key, or where a key has a certain word.</summary>
internal sealed record Need(IReadOnlyList<string> AnyOf)
{
    public string? Beside { get; init; }

    public Where? Where { get; init; }

    public bool IsAlways => Beside is null && Where is null;

    /// <summary>When it holds, as schemas of the record.</summary>
    /// <param name="inherited">What the house gives every such record under the key that it depends on.</param>
    public IEnumerable<RuleCase> Cases(string? inherited) =>
        Where is { } where ? RuleCase.Of(where, inherited)
        : [new RuleCase(Beside is null ? null : KeySchema.Given(Beside), NotGivenByEach: null)];

    public JsonObject Rule(RuleCase holds) => holds.Guard(KeySchema.AnyOf(AnyOf));
}
