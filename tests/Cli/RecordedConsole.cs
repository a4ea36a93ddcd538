using Slipway.Cli.CommandLine;

namespace Slipway.Tests.Cli;

/// <summary>Keeps what a command writes.</summary>
internal sealed class RecordedConsole : IConsoleEdge
{
    public StringWriter Written { get; } = new() { NewLine = "\n" };

    public StringWriter Complained { get; } = new() { NewLine = "\n" };

    public TextWriter Out => Written;

    public TextWriter Error => Complained;

    public bool Colour { get; init; }
}
