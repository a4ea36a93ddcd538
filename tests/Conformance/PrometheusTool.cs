using System.ComponentModel;
using System.Diagnostics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Runs promtool or amtool on files in a folder that is removed afterwards; skips the test where the tool is missing.</summary>
/// <param name="release">The installed ones, or newer ones.</param>
internal sealed class PrometheusTool(string release = PrometheusTool.Installed) : IDisposable
{
    public const string Installed = "installed";

    public const string Newest = "newest";

    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-rules-").FullName;

    /// <summary>A program of one of the releases.</summary>
    public static string Program(string release, string name)
    {
        if (release == Installed)
        {
            return name;
        }

        var path = Path.Combine(Repository.Workspace.Root, "artifacts", "newer-tools", "usr", "bin", name);
        Assert.SkipUnless(File.Exists(path), $"there is no {path}; SLIPWAY_NEWER_TOOLS=1 ./test fetches it");
        return path;
    }

    public void Write(string path, string content)
    {
        var whole = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, content);
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public async Task<(int ExitCode, string Output)> RunAsync(string tool, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Program(release, tool), arguments)
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

    /// <summary>Runs a tool on many files, several at a time.</summary>
    public async Task<(int ExitCode, string Output)> RunTogetherAsync(string tool, IReadOnlyList<string> arguments, IReadOnlyList<string> files)
    {
        // One after the other in turn, so that neighbours, which take about as long, are shared out.
        var count = Math.Clamp(Environment.ProcessorCount, 1, Math.Max(1, files.Count));
        var shares = files.Index().GroupBy(file => file.Index % count, file => file.Item);
        var results = await Task.WhenAll(shares.Select(share => RunAsync(tool, [.. arguments, .. share])));
        return (results.Max(result => result.ExitCode), string.Concat(results.Select(result => result.Output)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
