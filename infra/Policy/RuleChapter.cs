namespace Slipway.Policy;

/// <summary>Rules about one subject, in the order in which the page shows them.</summary>
public sealed record RuleChapter(string Title, IReadOnlyList<Rule> Rules);
