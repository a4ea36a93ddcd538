using Slipway.Spec.Reading;

namespace Slipway.Cli.Explaining;

/// <summary>The named entries of the products' files.</summary>
internal sealed class Entries(Estate estate)
{
    private readonly Carriers _carriers = new(estate.Plans);
    private readonly Requirements _requirements = new(estate);
    private readonly Alerting _alerting = new(estate);
    private readonly Timing _timing = new(estate);
    private readonly Removal _removal = new(estate);

    public IEnumerable<Candidate> All() =>
        from product in estate.Catalog.Products
        let origins = estate.Catalog.Origins[product.Name]
        from path in origins.Paths
        let steps = EntryPath.Steps(path)
        from kind in EntryKind.All
        where EntryPath.Fits(steps, kind.Steps)
        let names = NamesOf(origins, path, steps[^1])
        select new Candidate(kind.Noun, names, product.Name, () => ExplainAsync(product.Name, path, names));

    // A job is known by what GitHub displays, and by its key.
    private static IReadOnlyList<string> NamesOf(OriginMap origins, string path, string key) =>
        origins[$"{path}.name"]?.Text is { } shown && shown != key ? [shown, key] : [key];

    private async Task<IReadOnlyList<Section>> ExplainAsync(string product, string path, IReadOnlyList<string> names)
    {
        var origins = estate.Catalog.Origins[product];
        return
        [
            Section.Of("written at", [Place(origins, path, path)]),
            Section.Of("says", Values(origins, path)),
            Section.Of("asked for by", _requirements.At(product, path)),
            .. _alerting.Of(product, names[0]),
            .. _timing.Of(product, path),
            Section.Of("named by", Mentions(origins, path, names)),
            Section.Of("carried by", names.SelectMany(name => _carriers.Of(name, product))),
            Section.Of("without it", await _removal.OfAsync(new OmittedEntry(product, path)).ConfigureAwait(false)),
        ];
    }

    private static IEnumerable<string> Values(OriginMap origins, string path) =>
        from inside in origins.Paths
        where EntryPath.IsInside(inside, path)
        let text = origins[inside]?.Text
        where text is not null
        select Place(origins, inside, inside[path.Length..].TrimStart('.'), text.ReplaceLineEndings(" "));

    private static IEnumerable<string> Mentions(OriginMap origins, string path, IReadOnlyList<string> names) =>
        from other in origins.Paths
        where !EntryPath.IsInside(other, path)
        let text = origins[other]?.Text
        where text is not null && names.Any(name => text == name || text.StartsWith($"{name}.", StringComparison.Ordinal))
        select Place(origins, other, other);

    private static string Place(OriginMap origins, string path, params IReadOnlyList<string> words)
    {
        var origin = origins[path]!.Value;
        var said = string.Join(": ", words.Where(word => word.Length > 0).Prepend(origin.Location.ToString()));
        return origin.Inherited ? $"{said} (the house's default)" : said;
    }
}
