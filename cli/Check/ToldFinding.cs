using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Check;

/// <summary>A finding as it is told: once, with every stack that has it.</summary>
internal sealed partial record ToldFinding(Finding Finding, IReadOnlyList<string> Stacks)
{
    /// <summary>What could happen; null where the engine objects and not a rule.</summary>
    public string? Reason => RuleBook.Rules.FirstOrDefault(rule => rule.Id == Finding.Rule)?.Reason;

    /// <summary>Where in a file; null where the place is a resource.</summary>
    public SourceLocation? Location => Place().Match(Finding.Where) is { Success: true } match
        ? new(match.Groups["file"].Value, NumberIn(match.Groups["line"]), NumberIn(match.Groups["column"]))
        : null;

    public static IReadOnlyList<ToldFinding> Of(IEnumerable<(string Stack, Finding Finding)> findings) =>
    [
        .. findings
            .GroupBy(entry => entry.Finding, entry => entry.Stack)
            .Select(group => new ToldFinding(group.Key, [.. group.Distinct(StringComparer.Ordinal)]))
            .OrderBy(told => told.Finding.Severity)
            .ThenBy(told => told.Finding.Rule, StringComparer.Ordinal)
            .ThenBy(told => told.Finding.Where, StringComparer.Ordinal)
            .ThenBy(told => told.Finding.Message, StringComparer.Ordinal),
    ];

    private static int NumberIn(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>[^:\s]+\.yaml):(?<line>\d+):(?<column>\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
