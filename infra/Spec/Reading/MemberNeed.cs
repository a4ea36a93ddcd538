using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>Something that an entry of a named map needs, itself or from an <c>each</c> beside it.</summary>
/// <param name="Paths">The keys, one of which has to be given.</param>
/// <param name="Where">The entries that need it, if not all.</param>
/// <param name="Rule">The same as a schema of the entry.</param>
/// <param name="IsForced">Whether no part that an entry may go without stands in between.</param>
/// <param name="Part">The part that lacks it, where an entry may go without the part.</param>
internal sealed record MemberNeed(
    IReadOnlyList<string> Paths, Where? Where, RuleCase Case, JsonObject Rule, bool IsForced, string? Part = null)
{
    public static MemberNeed Of(Need need, RuleCase holds) => new(need.AnyOf, need.Where, holds, need.Rule(holds), holds.If is null);

    /// <summary>The rules of a part, where no <c>each</c> has any of it.</summary>
    public static MemberNeed OfPart(string key, JsonObject rules) =>
        new([key], null, new RuleCase(null, NotGivenByEach: null), KeySchema.Within(key, rules), IsForced: false);

    /// <summary>The same need, of the record that has the part.</summary>
    public MemberNeed Of(string part, bool isNeeded)
    {
        var paths = Paths.Select(path => $"{part}.{path}").ToList();
        var rule = IsForced && isNeeded ? KeySchema.AnyOf(paths) : KeySchema.Within(part, (JsonObject)Rule.DeepClone());
        var optional = Part is not null ? $"{part}.{Part}" : IsForced && !isNeeded ? part : null;
        return new MemberNeed(paths, null, Case, rule, IsForced && isNeeded, optional);
    }
}
