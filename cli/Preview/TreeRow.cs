using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>One line of the tree; without an operation where it stands for several resources.</summary>
internal readonly record struct TreeRow(Operation? Operation, string Text);
