using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>What a record needs, and what may not stand in it; the house's defaults are counted in.</summary>
internal sealed class RecordRules
{
    public List<Need> Needs { get; } = [];

    public List<KeyLimit> Limits { get; } = [];

    /// <summary>The keys with a closed set of words on which other rules of the record depend.</summary>
    public IEnumerable<string> DecidingKeys => Needs.Select(need => need.Where).OfType<Where>().Concat(Limits.Select(limit => limit.Where))
        .Select(where => where.Key).Distinct(StringComparer.Ordinal);

    /// <summary>Whether something must stand in every such record.</summary>
    public bool AsksForSomething => Needs.Any(need => need.IsAlways);

    /// <summary>Writes the rules into the record's schema, where nothing beside the record gives what it lacks.</summary>
    public void AddTo(JsonObject record, Func<string, string?> inherited)
    {
        var keys = Needs.Where(need => need is { IsAlways: true, AnyOf.Count: 1 }).Select(need => (JsonNode)need.AnyOf[0]).ToArray();
        if (keys.Length > 0)
        {
            record["required"] = new JsonArray(keys);
        }

        var needed = Needs.Where(need => need is not { IsAlways: true, AnyOf.Count: 1 })
            .SelectMany(need => need.Cases(inherited(need.Where?.Key ?? "")).Select(need.Rule));
        var limited = Limits.SelectMany(limit => RuleCase.Of(limit.Where, inherited(limit.Where.Key)).Select(limit.Rule));
        foreach (var rule in needed.Concat(limited).ToList())
        {
            if (record["allOf"] is not JsonArray rules)
            {
                record["allOf"] = rules = [];
            }

            rules.Add((JsonNode)rule);
        }
    }
}
