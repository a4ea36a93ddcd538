namespace Slipway.Cli.CommandLine;

/// <summary>Where a command writes to; the only way out of the program besides files.</summary>
public interface IConsoleEdge
{
    TextWriter Out { get; }

    TextWriter Error { get; }

    /// <summary>Whether colour may be used in what goes to <see cref="Out"/>.</summary>
    bool Colour { get; }
}
