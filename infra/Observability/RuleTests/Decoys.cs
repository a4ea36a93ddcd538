using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>Series that differ from those that are read in one label each: whatever forgets the label reads them too, and says something else.</summary>
internal static class Decoys
{
    private const string Another = "another";

    /// <summary>Those of what is measured, and those of what is recorded of it.</summary>
    public static IEnumerable<SampledSeries> Of(Measurement measurement, Duration step, params IReadOnlyList<(decimal Value, int Samples)> phases) =>
    [
        .. from label in ChosenBy(measurement.Query)
           let elsewhere = Elsewhere(measurement, label)
           where elsewhere(phases[0].Value, [], step).Count > 0
           from series in SampledSeries.Of(elsewhere, step, phases)
           select series,
        .. from matcher in measurement.Recorded.Labels
           from series in SampledSeries.Of(Samplers.Gauge(Elsewhere(measurement.Recorded, matcher.Label)), step, phases)
           select series,
    ];

    /// <summary>Those of one series of a query.</summary>
    public static IEnumerable<SampledSeries> Constant(Query query, Selector series, decimal value, int samples) =>
        from label in ChosenBy(query)
        where Has(series, label)
        select SampledSeries.Constant(Elsewhere(series, label), value, samples);

    // What only some selectors of a series ask for, such as an outcome, tells its parts from one another.
    private static IEnumerable<string> ChosenBy(Query query) =>
        (from selectors in query.Reads.GroupBy(selector => selector.Series, StringComparer.Ordinal)
         from matcher in selectors.First().Labels
         where !matcher.IsPattern && selectors.All(selector => selector.Labels.Contains(matcher))
         select matcher.Label).Distinct(StringComparer.Ordinal);

    private static Sampler Elsewhere(Measurement measurement, string label)
    {
        var chosen = measurement.Query.Reads.Where(selector => Has(selector, label)).Select(selector => selector.Series).ToHashSet(StringComparer.Ordinal);
        return (value, all, step) =>
        [
            .. from course in measurement.Sampler(value, all, step)
               where chosen.Contains(course.Series.Series) && Has(course.Series, label)
               select course with { Series = Elsewhere(course.Series, label) },
        ];
    }

    private static bool Has(Selector series, string label) => series.Labels.Any(matcher => matcher.Label == label);

    private static Selector Elsewhere(Selector series, string label) =>
        series with { Labels = [.. series.Labels.Select(matcher => matcher.Label == label ? matcher with { Value = Another } : matcher)] };
}
