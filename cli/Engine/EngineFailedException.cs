namespace Slipway.Cli.Engine;

/// <summary>The program could not be run to its end; the messages say why, without stack traces.</summary>
public sealed class EngineFailedException : Exception
{
    public EngineFailedException(IReadOnlyList<string> messages, Exception? cause = null)
        : base(string.Join('\n', messages), cause) => Messages = messages;

    public IReadOnlyList<string> Messages { get; }
}
