namespace Slipway.Cli.Explaining;

/// <summary>One meaning of a name: what it is, and what is known about it.</summary>
/// <param name="Kind">What it is, in a word or two: an alert, a secret.</param>
/// <param name="Owner">The product or stack that it belongs to; empty for what belongs to the house.</param>
internal sealed record Topic(string Kind, string Name, string Owner, IReadOnlyList<Section> Sections);
