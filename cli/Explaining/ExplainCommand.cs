using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Observability.Closure;

namespace Slipway.Cli.Explaining;

/// <summary><c>slipway explain</c>: what a name means, where it comes from and what follows from it.</summary>
internal static class ExplainCommand
{
    // More meanings than these are listed, and one of them is asked for with its owner before it.
    private const int MostInFull = 3;

    public static async Task<int> RunAsync(string? name, string format, IStackSource stacks, IConsoleEdge console)
    {
        if (AlertTable.IsMeant(name))
        {
            var alerts = stacks.Names.SelectMany(stack => AlertClosure.For(stacks.WatchedIn(stack))).ToList();
            await console.Out.WriteAsync(AlertTable.Write(name!, alerts, format)).ConfigureAwait(false);
            return ExitCode.Fine;
        }

        var estate = await Estate.ReadAsync(stacks).ConfigureAwait(false);
        var candidates = Candidates(estate).ToList();
        var meant = name is null ? [] : candidates.Where(candidate => candidate.Means(name)).ToList();
        if (name is not null && meant.Count == 0)
        {
            throw new UsageException(Unknown(name, candidates));
        }

        var topics = new List<Topic>();
        foreach (var candidate in meant)
        {
            var sections = meant.Count <= MostInFull ? await candidate.Explain().ConfigureAwait(false) : [];
            topics.Add(new(candidate.Kind, candidate.Names[0], candidate.Owner, [.. sections.Where(section => section.Lines.Count > 0)]));
        }

        var report = name is null ? ExplainReport.Kinds(candidates, format) : ExplainReport.Write(name, topics, format);
        await console.Out.WriteAsync(report).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static IEnumerable<Candidate> Candidates(Estate estate) =>
    [
        .. new Entries(estate).All(),
        .. new Alerting(estate).Generated(),
        .. new Resources(estate).All(),
        .. new Resources(estate).Types(),
        .. new Settings(estate).All(),
        .. new Rules(estate).All(),
        .. new Requirements(estate).All(),
        Candidate.Known("table", [AlertTable.Name], "", () => []),
    ];

    private static string Unknown(string name, List<Candidate> candidates)
    {
        var known = candidates.SelectMany(candidate => candidate.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var near = NearNames.Of(name, known);
        return $"nothing is called '{name}'{(near.Count > 0 ? $"; near are: {string.Join(", ", near)}" : "")}; slipway explain lists what there is";
    }
}
