using System.Text.RegularExpressions;

namespace Slipway.Cloud.Identity;

/// <summary>What AWS refuses of a statement, or would let it mean more than its author wrote.</summary>
internal static partial class StatementRules
{
    /// <summary>The first thing that is wrong with it; null when it is well formed.</summary>
    public static string? Problem(PolicyStatement statement) => statement switch
    {
        { Sid: { } sid } when !SidFormat().IsMatch(sid) => $"the sid \"{sid}\" has other characters than letters and digits",
        { Actions.Count: 0, ActionPatterns.Count: 0 } => "has no action",
        _ when statement.Actions.FirstOrDefault(action => !ActionFormat().IsMatch(action)) is { } action =>
            $"\"{action}\" is not the full name of one action; several by a pattern are an ActionPattern with its reason",
        _ when statement.ActionPatterns.FirstOrDefault(pattern => !PatternFormat().IsMatch(pattern.Pattern)) is { } pattern =>
            $"\"{pattern.Pattern}\" is not a pattern of one service's actions",
        _ when statement.ActionPatterns.Any(pattern => string.IsNullOrWhiteSpace(pattern.Reason)) => "has an ActionPattern without a reason",
        _ when statement.Resources.Any(resource => resource.Length == 0) => "has an empty resource",
        _ when statement.Resources.Contains("*") => "names every resource; say why in AnyResource instead",
        { AnyResource: not null, Resources.Count: > 0 } => "names resources besides every resource",
        { AnyResource: { } reason } when string.IsNullOrWhiteSpace(reason) => "gives no reason in AnyResource",
        { Effect: PolicyEffect.Allow, Conditions.Count: 0 } when statement.Principals.Contains(PolicyPrincipal.Anybody) =>
            "lets anybody in without a condition",
        _ when statement.Conditions.FirstOrDefault(condition => condition.Values.Count == 0) is { } condition =>
            $"compares {condition.Key} with nothing",
        _ => null,
    };

    [GeneratedRegex(@"^[A-Za-z0-9]+\z")]
    private static partial Regex SidFormat();

    [GeneratedRegex(@"^[a-z0-9-]+:[A-Za-z0-9]+\z")]
    private static partial Regex ActionFormat();

    [GeneratedRegex(@"^[a-z0-9-]+:[A-Za-z0-9]*\*[A-Za-z0-9]*\z")]
    private static partial Regex PatternFormat();
}
