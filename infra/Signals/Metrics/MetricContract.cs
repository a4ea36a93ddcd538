using Slipway.Signals.Queries;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Metrics;

/// <summary>Whether every series that is read comes from a source that declares it, with the labels that it declares.</summary>
public static class MetricContract
{
    // What Prometheus itself adds.
    private static readonly string[] s_always = ["job", "instance"];

    /// <summary>One line per user and series that nothing exposes; empty when the contract holds.</summary>
    /// <param name="users">Who reads, and what.</param>
    /// <param name="recorded">The series that recording rules write, and of what; who reads them is a user of that too.</param>
    public static IReadOnlyList<string> Breaches(
        IEnumerable<(string User, Query Query)> users, IEnumerable<MetricSource> sources, IEnumerable<(Selector Recorded, Query Query)> recorded)
    {
        var known = Labels(sources);
        var written = recorded.DistinctBy(item => Now(item.Recorded)).ToDictionary(item => Now(item.Recorded), item => item.Query.Reads, StringComparer.Ordinal);
        return
        [
            .. (from user in users
                from selector in user.Query.Reads
                from raw in written.GetValueOrDefault(Now(selector)) ?? [selector]
                let breach = Breach(raw, [.. known[raw.Series]])
                where breach is not null
                select $"{user.User}: {breach}").Distinct(StringComparer.Ordinal),
        ];
    }

    private static ILookup<string, IEnumerable<string>> Labels(IEnumerable<MetricSource> sources)
    {
        var all =
            from source in sources
            from metric in source.Metrics
            from series in metric.Series
            select (series, labels: metric.Labels.Concat(source.Given));
        return all.ToLookup(item => item.series, item => item.labels, StringComparer.Ordinal);
    }

    private static string Now(Selector selector) => (selector with { Ago = Duration.Zero }).ToString();

    private static string? Breach(Selector selector, IReadOnlyList<IEnumerable<string>> labels)
    {
        if (labels.Count == 0)
        {
            return $"nothing exposes {selector.Series}";
        }

        var known = labels.SelectMany(names => names).Concat(s_always).ToHashSet(StringComparer.Ordinal);
        var unknown = selector.Labels.Select(matcher => matcher.Label).Where(label => !known.Contains(label)).ToList();
        return unknown.Count == 0 ? null : $"{selector.Series} has no label {string.Join(", ", unknown)}";
    }
}
