namespace Slipway.Cli.CommandLine;

/// <summary>What every command answers.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings of severity error.</summary>
    public const int Findings = 1;

    /// <summary>Something is wrong with what was given: arguments, settings, specs.</summary>
    public const int Problems = 2;
}
