namespace Slipway.Cli.Preview;

/// <summary>One line of the tree; the operation is empty on a line that stands for several resources.</summary>
internal readonly record struct TreeRow(string Operation, string Text);
