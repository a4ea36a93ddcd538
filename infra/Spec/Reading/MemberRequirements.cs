using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>What each entry of a named map needs unless an <c>each</c> beside it, or the house's entry of that name, has it.</summary>
/// <param name="definitions">The records as they are when nothing is inherited.</param>
internal sealed class MemberRequirements(JsonObject definitions, IReadOnlyDictionary<string, RecordRules> rules, Supply supply)
{
    /// <summary>A keyword of our own, until the schema is whole: which record a named map's entries are.</summary>
    public const string MembersOf = "x-members-of";

    private const string Definition = "#/definitions/";

    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public static string? Referenced(JsonNode? schema) => (schema as JsonObject)?["$ref"]?.GetValue<string>()[Definition.Length..];

    /// <summary>Writes the rules of a record that stands in no named map into its schema.</summary>
    public void AddTo(JsonObject schema, string record) => rules[record].AddTo(schema, key => supply.Text(record, key));

    /// <summary>The rules of a map with such entries; none where they need nothing.</summary>
    public JsonArray OfMap(string record)
    {
        var needed = NeedsOf(record).SelectMany(need =>
        {
            var names = EntryNames.Other(supply.Names(record, need.Paths.Append(need.Case.NotGivenByEach ?? "")));
            var excuses = supply.Wheres(record, need.Paths).ToList();
            JsonObject Excused(JsonObject rule) =>
                excuses.Aggregate(rule, (inner, where) => KeySchema.IfThen(KeySchema.Not(KeySchema.MayBe(where)), inner));
            return Readings(record, need)
                .Select(reading => KeySchema.IfThen(reading.Markers, EntryNames.Schema(names, Excused(reading.Entries))));
        });
        return new JsonArray([.. needed, .. rules[record].Limits.SelectMany(limit => OfLimit(record, limit)), .. LimitsOfParts(record)]);
    }

    private IEnumerable<JsonObject> OfLimit(string record, KeyLimit limit)
    {
        var names = EntryNames.Other(supply.Names(record, [limit.Where.Key]));
        foreach (var holds in RuleCase.Of(limit.Where, supply.Text(record, limit.Where.Key)))
        {
            var entries = EntryNames.Schema(names, limit.Rule(holds));
            yield return holds.NotGivenByEach is { } given
                ? KeySchema.IfThen(EntryNames.Each([(EntryNames.AnyMarker, EntryNames.Lacks([given]))]), entries)
                : entries;
        }
    }

    private IEnumerable<JsonObject> LimitsOfParts(string record) =>
        from property in definitions[record]!["properties"]!.AsObject()
        let part = Referenced(property.Value?["anyOf"]?[0] ?? property.Value)
        where part is not null
        from limit in rules[part].Limits
        let rule = limit.Rule(new RuleCase(KeySchema.Is(limit.Where), NotGivenByEach: null))
        select EntryNames.Schema(EntryNames.Other([]), KeySchema.Within(property.Key, rule));

    // What no marker gives, every entry needs; what a marker gives some entries, the others need all the same.
    private IEnumerable<(JsonObject Markers, JsonObject Entries)> Readings(string record, MemberNeed need)
    {
        JsonObject Lacks() => EntryNames.Lacks([.. need.Paths, .. new[] { need.Case.NotGivenByEach }.OfType<string>()]);
        JsonObject Rule() => (JsonObject)need.Rule.DeepClone();
        yield return (EntryNames.Each([(EntryNames.AnyMarker, Lacks())]), Rule());
        if (need.Part is not null)
        {
            var begun = KeySchema.Required($"{MemberMarker.Each}.{need.Part}");
            begun["patternProperties"] = EntryNames.Each([(EntryNames.AnyMarker, Lacks())])["patternProperties"]!.DeepClone();
            yield return (begun, KeySchema.AnyOf(need.Paths));
        }

        foreach (var key in rules[record].DecidingKeys)
        {
            foreach (var word in Words(record, key).Where(word => need.Where?.Key != key || need.Where.Words.Contains(word)))
            {
                foreach (var holds in RuleCase.Of(new Where(key, [word]), supply.Text(record, key)))
                {
                    var markers = EntryNames.MarkersFor(key, word).Select(names => (names, Lacks()));
                    IEnumerable<(string, JsonObject)> silent = holds.NotGivenByEach is null
                        ? []
                        : [(EntryNames.AnyMarker, EntryNames.Lacks([key]))];
                    yield return (EntryNames.Each([.. silent, .. markers]), holds.Guard(Rule()));
                }
            }
        }
    }

    private IEnumerable<string> Words(string record, string key)
    {
        var property = definitions[record]!["properties"]![key];
        return (property?["anyOf"]?[0] ?? property)?["enum"]?.AsArray().Select(word => word!.GetValue<string>()) ?? [];
    }

    private List<MemberNeed> NeedsOf(string record)
    {
        if (!open.Add(record))
        {
            return [];
        }

        List<MemberNeed> needs =
        [
            .. rules[record].Needs.SelectMany(need => need.Cases(supply.Text(record, need.Where?.Key ?? ""))
                .Select(holds => MemberNeed.Of(need, holds))),
            .. definitions[record]!["properties"]!.AsObject().SelectMany(part => OfPart(record, part.Key, part.Value)),
        ];
        open.Remove(record);
        return needs;
    }

    private IEnumerable<MemberNeed> OfPart(string record, string key, JsonNode? property)
    {
        var schema = property?["anyOf"]?[0] ?? property;
        if (Referenced(schema) is { } part)
        {
            // A part that every entry has is completed by the entry or by an `each`; one that it may go without, where it stands.
            var isNeeded = rules[record].Needs.Any(need => need is { IsAlways: true, AnyOf: [var only] } && only == key);
            return NeedsOf(part).Where(need => need.Case.NotGivenByEach is null).Select(need => need.Of(key, isNeeded));
        }

        return schema?[MembersOf] is JsonValue members && OfMap(members.GetValue<string>()) is { Count: > 0 } inner
            ? [MemberNeed.OfPart(key, new JsonObject { ["allOf"] = inner })]
            : [];
    }
}
