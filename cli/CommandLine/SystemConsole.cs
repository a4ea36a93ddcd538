using System.Text;

namespace Slipway.Cli.CommandLine;

/// <summary>The process's own output; colour only on a terminal, and not where NO_COLOR is set.</summary>
public sealed class SystemConsole : IConsoleEdge, IDisposable
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public TextWriter Out { get; } = new StreamWriter(Console.OpenStandardOutput(), Encoding, 16 * 1024) { NewLine = "\n" };

    public TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), Encoding) { NewLine = "\n", AutoFlush = true };

    public bool Colour { get; } = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Dispose()
    {
        // Whoever read may be gone already (`| head`), and what was not read is not missed.
        try
        {
            Out.Dispose();
        }
        catch (IOException)
        {
        }

        Error.Dispose();
    }
}
