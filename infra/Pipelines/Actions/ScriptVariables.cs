using System.Text.RegularExpressions;

namespace Slipway.Pipelines.Actions;

/// <summary>The variables that a script reads although nobody sets them: a shell takes them for empty, and says nothing.</summary>
internal static partial class ScriptVariables
{
    // What every runner has; beside these, GitHub and the runner set names that begin with theirs.
    private static readonly string[] s_everywhere = ["CI", "HOME", "PATH", "PWD", "RANDOM", "SECONDS", "TMPDIR", "USER"];

    private static readonly string[] s_beginnings = ["ACTIONS_", "GITHUB_", "RUNNER_"];

    public static IEnumerable<string> Missing(RunStep step, Job job, IEnumerable<Step> earlier) => step.IsTheProducts
        ? []
        : Read(step.Script)
            .Where(name => !s_everywhere.Contains(name) && !s_beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)))
            .Except(step.Environment.Concat(job.Variables).Select(variable => variable.Name))
            .Except(Set(step.Script))
            .Except(earlier.OfType<RunStep>().Where(other => other.Script.Contains("GITHUB_ENV", StringComparison.Ordinal)).SelectMany(other => Set(other.Script)));

    // What has a value for its absence may be absent; what stands in single quotes is no variable.
    private static IEnumerable<string> Read(string script) =>
        Reading().Matches(Quoted().Replace(script, "''")).Where(found => !found.Groups["otherwise"].Success).Select(found => found.Groups["name"].Value);

    private static IEnumerable<string> Set(string script) => Setting().Matches(script).Select(found => found.Groups["name"].Value);

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!\\)\$(?:\{[#!]?(?<name>[A-Z][A-Z0-9_]*)(?<otherwise>:?[-+?=])?|(?<name>[A-Z][A-Z0-9_]*))")]
    private static partial Regex Reading();

    [GeneratedRegex(@"(?<![\w$])(?:(?<name>[A-Z][A-Z0-9_]*)\+?=|(?:read(?:\s+-\w+)*|for)\s+(?<name>[A-Z][A-Z0-9_]*)\b)")]
    private static partial Regex Setting();
}
