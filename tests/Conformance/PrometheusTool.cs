using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Runs promtool or amtool on files in a folder that is removed afterwards; skips the test where the tool is missing.</summary>
internal sealed class PrometheusTool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-rules-").FullName;

    public void Write(string path, string content)
    {
        var whole = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, content);
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public async Task<(int ExitCode, string Output)> RunAsync(string tool, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Each case of promtool has a database of its own, which need not reach a disk.
        if (Directory.Exists("/dev/shm"))
        {
            start.Environment["TMPDIR"] = "/dev/shm";
        }

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{tool} is not installed; apt-get install prometheus prometheus-alertmanager");
            throw;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
