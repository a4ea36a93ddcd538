namespace Slipway.Spec.Reading;

/// <summary>What the house's defaults give, so that a product's file need not.</summary>
internal sealed class Supply(IReadOnlySet<SuppliedKey> keys)
{
    /// <summary>Whether the defaults give the key somewhere.</summary>
    public bool IsSomewhere(string record, string key) => Of(record, key).Any();

    public bool IsForAll(string record, string key) => Of(record, key).Any(given => given.IsForAll);

    /// <summary>Whether every record that has the need is given what it asks for.</summary>
    public bool Meets(string record, Need need) => need.AnyOf.Any(key => Of(record, key).Any(given =>
        given.IsForAll
        || (given.Where is { } where && need.Where is { } asked && where.Key == asked.Key && !asked.Words.Except(where.Words).Any())));

    /// <summary>The value that every such record inherits where it is a single one.</summary>
    public string? Text(string record, string key) => Of(record, key).FirstOrDefault(given => given.IsForAll)?.Text;

    /// <summary>The members whose own entry in the defaults has one of the keys.</summary>
    public IReadOnlyList<string> Names(string record, IEnumerable<string> keys) =>
    [
        .. keys.SelectMany(key => Of(record, key)).Where(given => !given.IsForAll && given.Where is null)
            .Select(given => given.Member).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The members that have one of the keys because of another of their keys.</summary>
    public IEnumerable<Where> Wheres(string record, IEnumerable<string> keys) =>
        keys.SelectMany(key => Of(record, key)).Select(given => given.Where).OfType<Where>()
            .DistinctBy(where => (where.Key, string.Join('|', where.Words)));

    private IEnumerable<SuppliedKey> Of(string record, string key) =>
        keys.Where(given => given.Record == record && given.Key == key);
}
