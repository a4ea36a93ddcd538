namespace Slipway.Cli.CommandLine;

/// <summary>Thrown where what was given on the command line cannot be used.</summary>
public sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }
}
