using System.Collections;

namespace Slipway.Spec.Reading;

/// <summary>Collects the problems of all files, each once, and gives them sorted by file and position.</summary>
public sealed class ProblemList : IReadOnlyCollection<Problem>
{
    private readonly HashSet<Problem> problems = [];

    public int Count => problems.Count;

    public void Add(Problem problem) => problems.Add(problem);

    public void Add(SourceLocation location, string path, string message) => Add(new Problem(location, path, message));

    public void AddRange(IEnumerable<Problem> others) => problems.UnionWith(others);

    /// <summary>Ends the work at the point where nothing sensible can follow from what was read.</summary>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            throw new ProblemsException([.. this]);
        }
    }

    public IEnumerator<Problem> GetEnumerator() => problems
        .OrderBy(problem => problem.Location)
        .ThenBy(problem => problem.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
