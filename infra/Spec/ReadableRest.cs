using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>What can still be checked of a product whose file has mistakes, so that one run tells of all that do not follow from others.</summary>
/// <param name="starter">A product without mistakes, whose parts stand in for those that a product must have and that cannot be read.</param>
internal sealed class ReadableRest(YamlMapping starter)
{
    // A member is left out, then what needs it, then what needs that; every further turn leaves out more.
    private const int MostTurns = 8;

    /// <summary>The problems that stay hidden while others are there.</summary>
    public IEnumerable<Problem> ProblemsOf(YamlMapping product)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var found = new ProblemList();
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var trace = new ReadingTrace(names);
            ProductSpec.Shape.Read(product, new Reading.Reading([], trace));
            found.AddRange(trace.Complaints);
            if (trace.IsWhole)
            {
                break;
            }

            product = Completed(Remainder.Of(product, trace, names), trace.Missing);
        }

        return found.Where(problem => problem.Location.File != starter.Location.File);
    }

    private YamlMapping Completed(YamlMapping rest, IEnumerable<string> missing)
    {
        var borrowed = starter.Entries.Where(entry => missing.Contains(entry.Name, StringComparer.Ordinal) && rest[entry.Name] is null);
        return new YamlMapping(rest.Location, rest.Path, [.. rest.Entries, .. borrowed]);
    }
}
