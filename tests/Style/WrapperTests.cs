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
        using var bare = new BareRepository();

        Assert.Equal((2, "slipway: no dotnet on the PATH; install the .NET 10 SDK\n"), await bare.RunAsync());
    }

    [Fact]
    public async Task Slipway_OnceBuilt_RunsUntilItsRuntimeIsGone()
    {
        using var bare = new BareRepository();
        bare.Build();

        Assert.Equal((0, "preview staging\n"), await bare.RunAsync());

        bare.RemoveRuntime();

        Assert.Equal((2, "slipway: no dotnet on the PATH; install the .NET 10 SDK\n"), await bare.RunAsync());
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

    /// <summary>The wrapper alone in a folder, with the tools that every machine has and without .NET.</summary>
    private sealed class BareRepository : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slipway-bare");

        public BareRepository()
        {
            foreach (var tool in new[] { "bash", "dirname", "readlink", "mkdir", "flock", "find" })
            {
                File.CreateSymbolicLink(Path.Combine(_folder.FullName, tool), Path.Combine("/usr/bin", tool));
            }

            File.Copy(Path.Combine(SourceTree.Root, "slipway"), Path.Combine(_folder.FullName, "slipway"));
        }

        public Task<(int Code, string Output)> RunAsync() =>
            WrapperTests.RunAsync("/usr/bin/bash", [Path.Combine(_folder.FullName, "slipway"), "preview", "staging"], path: _folder.FullName);

        /// <summary>What a build would leave: sources, the command, the name of its runtime, and when that was.</summary>
        public void Build()
        {
            foreach (var source in new[] { "infra", "stacks", "cli", "sdk", "artifacts/embedded/command" })
            {
                _folder.CreateSubdirectory(source);
            }

            Write("Directory.Build.props", "");
            Write("global.json", "");
            Write("the-runtime", "");
            Write("artifacts/embedded/command/runtime", Path.Combine(_folder.FullName, "the-runtime"));
            File.CreateSymbolicLink(Path.Combine(_folder.FullName, "artifacts/embedded/command/slipway"), "/usr/bin/echo");
            Write("artifacts/embedded/slipway.built", "");
        }

        public void RemoveRuntime() => File.Delete(Path.Combine(_folder.FullName, "the-runtime"));

        public void Dispose() => _folder.Delete(recursive: true);

        private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);
    }
}
