using System.Text.RegularExpressions;

namespace Slipway.Policy.Repositories;

/// <summary>Workflows that run whatever somebody else's tag points to.</summary>
public static partial class UnpinnedAction
{
    public static Rule Rule { get; } = new()
    {
        Id = "unpinned-action",
        Title = "An action is named by its commit",
        Reason = "A tag can be moved: whoever takes over the action then runs in every pipeline, with its secrets",
        Remedy = "name the action's commit in infra/Catalog, where its version stands behind it",
        Breaches = environment =>
            from file in environment.Workflows
            from use in Uses().Matches(file.Text("content") ?? "").Select(found => found.Groups["use"].Value).Distinct(StringComparer.Ordinal)
            where !use.StartsWith("./", StringComparison.Ordinal) && !Pinned().IsMatch(use)
            select file.Breach("content", $"uses {use}, which is no commit"),
    };

    [GeneratedRegex(@"^\s*(-\s+)?uses:\s*['""]?(?<use>[^'""\s#]+)", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex("@([0-9a-f]{40}|sha256:[0-9a-f]{64})$")]
    private static partial Regex Pinned();
}
