using System.ComponentModel;
using System.Diagnostics;
using Slipway.Cli.CommandLine;

namespace Slipway.Cli.Baselines;

/// <summary>What another program answered.</summary>
internal sealed record CommandRun(int Code, string Output, string Errors)
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="UsageException">It cannot be started.</exception>
    public static async Task<CommandRun> OfAsync(string program, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().ConfigureAwait(false);
            return new(process.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
        }
        catch (Win32Exception exception)
        {
            throw new UsageException($"cannot run {program}: {exception.Message}");
        }
    }
}
