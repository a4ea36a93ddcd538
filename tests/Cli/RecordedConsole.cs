using Slipway.Cli.CommandLine;

namespace Slipway.Tests.Cli;

/// <summary>Keeps what a command writes.</summary>
internal sealed class RecordedConsole : IConsoleEdge
{
    public StringWriter Written { get; } = new() { NewLine = "\n" };

    public StringWriter Complained { get; } = new AnnouncingWriter();

    /// <summary>Done once something was written to <see cref="Error"/>.</summary>
    public Task FirstComplaint => ((AnnouncingWriter)Complained).First;

    public TextWriter Out => Written;

    public TextWriter Error => Complained;

    public bool Colour { get; init; }

    /// <summary>What was written, wherever its lines were broken.</summary>
    public string OnOneLine => string.Join(' ', Written.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class AnnouncingWriter : StringWriter
    {
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public AnnouncingWriter() => NewLine = "\n";

        public Task First => _first.Task;

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            _first.TrySetResult();
        }
    }
}
