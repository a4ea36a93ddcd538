using System.Diagnostics;
using Xunit;

namespace Slipway.Tests.Style;

public sealed class WrapperTests
{
    public static TheoryData<string> Scripts { get; } = ["slipway", "test", ".ci/run"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Script_HasNothingThatShellcheckMinds(string script)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/shellcheck"), "no shellcheck");

        var (code, output) = await RunAsync("/usr/bin/shellcheck", [Path.Combine(SourceTree.Root, script)]);

        Assert.Equal("", output);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Slipway_WithoutDotnet_SaysWhatToInstall()
    {
        var folder = Directory.CreateTempSubdirectory("slipway-bare");
        try
        {
            foreach (var tool in new[] { "bash", "dirname", "readlink", "mkdir", "flock", "find" })
            {
                File.CreateSymbolicLink(Path.Combine(folder.FullName, tool), Path.Combine("/usr/bin", tool));
            }

            var copy = Path.Combine(folder.FullName, "slipway");
            File.Copy(Path.Combine(SourceTree.Root, "slipway"), copy);

            var (code, output) = await RunAsync("/usr/bin/bash", [copy, "preview", "staging"], path: folder.FullName);

            Assert.Equal("slipway: no dotnet on the PATH; install the .NET 10 SDK\n", output);
            Assert.Equal(2, code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(string file, string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
