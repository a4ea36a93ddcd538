using System.Text.RegularExpressions;
using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>A job as it stands in the file of a workflow.</summary>
internal sealed partial record JobText(string Name, string Body)
{
    /// <summary>The jobs of a workflow's file.</summary>
    public static IEnumerable<JobText> In(PlannedResource file) =>
        Jobs().Matches(file.Text("content") ?? "").Select(job => new JobText(job.Groups["job"].Value, job.Groups["body"].Value));

    /// <summary>What the job's own token may write.</summary>
    public IEnumerable<string> Writes => Granted().Match(Body) is { Success: true } granted
        ? Written().Matches(granted.Groups["scopes"].Value).Select(scope => scope.Groups["scope"].Value)
        : [];

    public bool Says(string sign) => Body.Contains(sign, StringComparison.Ordinal);

    // Two spaces to a job's name, four to what it says, six to its scopes: files are written by one writer.
    [GeneratedRegex(@"^  (?<job>[\w-]+):\n(?<body>(?:    [^\n]*\n|\n)*)", RegexOptions.Multiline)]
    private static partial Regex Jobs();

    [GeneratedRegex(@"^    permissions:\n(?<scopes>(?:      \S[^\n]*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Granted();

    [GeneratedRegex(@"(?<scope>[\w-]+): write")]
    private static partial Regex Written();
}
