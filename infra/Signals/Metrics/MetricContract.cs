using Slipway.Signals.Queries;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Metrics;

/// <summary>Whether every series that is read comes from a source that declares it, with the labels that it declares.</summary>
public static class MetricContract
{
    private static readonly string[] s_given = [MetricLabels.Product, MetricLabels.Environment, MetricLabels.Service, "job", "instance"];

    /// <summary>One line per user and series that nothing exposes; empty when the contract holds.</summary>
    /// <param name="users">Who reads, and what.</param>
    /// <param name="recorded">The series that recording rules write.</param>
    public static IReadOnlyList<string> Breaches(
        IEnumerable<(string User, Query Query)> users, IEnumerable<MetricSource> sources, IEnumerable<Selector> recorded)
    {
        var known = sources.SelectMany(source => source.Metrics)
            .SelectMany(metric => metric.Series.Select(series => (series, metric)))
            .ToLookup(pair => pair.series, pair => pair.metric, StringComparer.Ordinal);
        var written = recorded.Select(Now).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from user in users
               from selector in user.Query.Reads
               where !written.Contains(Now(selector))
               let breach = Breach(selector, [.. known[selector.Series]])
               where breach is not null
               select $"{user.User}: {breach}",
        ];
    }

    private static string Now(Selector selector) => (selector with { Ago = Duration.Zero }).ToString();

    private static string? Breach(Selector selector, IReadOnlyList<Metric> metrics)
    {
        if (metrics.Count == 0)
        {
            return $"nothing exposes {selector.Series}";
        }

        var labels = metrics.SelectMany(metric => metric.Labels).Concat(s_given).ToHashSet(StringComparer.Ordinal);
        var unknown = selector.Labels.Select(matcher => matcher.Label).Where(label => !labels.Contains(label)).ToList();
        return unknown.Count == 0 ? null : $"{selector.Series} has no label {string.Join(", ", unknown)}";
    }
}
