using System.Globalization;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>A series and its samples, as promtool writes them: <c>0+5x10</c> begins at 0 and grows ten times by 5.</summary>
public sealed record SampledSeries(string Series, string Values)
{
    /// <summary>The series that make a signal have one value after the other.</summary>
    public static IReadOnlyList<SampledSeries> Of(Sampler sampler, Duration step, params IReadOnlyList<(decimal Value, int Samples)> phases)
    {
        var all = phases.Select(phase => phase.Value).ToList();
        var courses = phases.Select(phase => sampler(phase.Value, all, step)).ToList();
        return [.. courses[0].Select((course, index) => new SampledSeries(course.Series.ToString(), Values(index)))];

        string Values(int index)
        {
            var runs = new List<string>();
            decimal? last = null;
            for (var phase = 0; phase < phases.Count; phase++)
            {
                var course = courses[phase][index];
                var first = course.Level ?? (last is { } before ? before + course.Growth : 0);
                runs.Add(Run(first, course.Growth, phases[phase].Samples));
                last = first + (course.Growth * (phases[phase].Samples - 1));
            }

            return string.Join(' ', runs);
        }
    }

    /// <summary>A series that has one value for a while.</summary>
    public static SampledSeries Constant(Selector series, decimal value, int samples) => new(series.ToString(), Run(value, 0, samples));

    private static string Run(decimal first, decimal growth, int samples) =>
        $"{Query.Written(first)}{(growth < 0 ? "-" : "+")}{Query.Written(Math.Abs(growth))}x{(samples - 1).ToString(CultureInfo.InvariantCulture)}";
}
