using Slipway.Cli.Stacks;

namespace Slipway.Cli.CommandLine;

/// <summary>What every command works with.</summary>
internal sealed record Session(IStackSource Stacks, IConsoleEdge Console, string WorkingDirectory, TimeProvider Clock);
