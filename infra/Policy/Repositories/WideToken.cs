using System.Text.RegularExpressions;

namespace Slipway.Policy.Repositories;

/// <summary>Workflows whose token may write before any job has asked for it.</summary>
public static partial class WideToken
{
    public static Rule Rule { get; } = new()
    {
        Id = "wide-token",
        Title = "A workflow's token reads, and a job that has to write says what",
        Reason = "Every step of every job could change the repository, those of others' actions among them",
        Remedy = "give the workflow permissions: contents: read, and the job that writes the scope that it needs",
        Breaches = environment =>
            from file in environment.Workflows
            let permissions = Permissions().Match(file.Text("content") ?? "")
            where !permissions.Success || permissions.Groups["given"].Value.Contains("write", StringComparison.Ordinal)
            select file.Breach("content", permissions.Success ? "lets every job write" : "does not say what its token may do"),
    };

    // What stands at the left edge is for all jobs: the rest of its line, and the lines below that are indented.
    [GeneratedRegex(@"^permissions:(?<given>[^\n]*(\n[ \t]+[^\n]*)*)", RegexOptions.Multiline)]
    private static partial Regex Permissions();
}
