using System.Diagnostics;
using System.Text.RegularExpressions;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli;

/// <summary>The command as a process of its own: pipes, terminals and the environment are real.</summary>
public sealed class ProcessTests
{
    private const string Secret = "pl4nt3d";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "slipway");

    [Fact]
    public async Task Preview_ReaderGoneAfterTheFirstLine_EndsQuietlyWithZero()
    {
        var (code, output, errors) = await RunAsync($"'{Program}' preview staging --format json | head -n 1; exit ${{PIPESTATUS[0]}}");

        Assert.Equal((0, "{\n"), (code, output));
        Assert.DoesNotContain("xception", errors, StringComparison.Ordinal);
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("slipway: planning", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_NoTerminal_UsesNoColour()
    {
        var (_, output, errors) = await RunAsync($"'{Program}' check");

        Assert.NotEqual("", output);
        Assert.DoesNotContain('\u001b', output + errors);
    }

    [Theory]
    [InlineData("env --unset=NO_COLOR", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("NO_COLOR=", true)]
    public async Task Preview_OnATerminal_IsColouredUnlessNobodyWantsIt(string variable, bool isColoured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "no script, which makes a terminal");

        var (_, output, _) = await RunAsync($"{variable} script --quiet --return --command \"'{Program}' preview staging --product humanline\" /dev/null");

        Assert.Contains("humanline", output, StringComparison.Ordinal);
        Assert.Equal(isColoured, Regex.IsMatch(output, "\u001b\\[[0-9;]+m"));
    }

    [Fact]
    public async Task Preview_SecretsInTheEnvironment_AreNotTold()
    {
        var variables = $"GITHUB_TOKEN={Secret} AWS_SECRET_ACCESS_KEY={Secret} PULUMI_CONFIG_PASSPHRASE={Secret} PULUMI_ACCESS_TOKEN={Secret}";

        var (code, output, errors) = await RunAsync($"{variables} '{Program}' preview staging --format json");

        Assert.Equal(0, code);
        Assert.DoesNotContain(Secret, output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completion_OfCommandsAndStacks_GivesThem()
    {
        var (_, commands, _) = await RunAsync($"'{Program}' '[suggest:2]' ex");
        var (_, stacks, _) = await RunAsync($"'{Program}' '[suggest:8]' 'preview '");

        Assert.Contains("explain\n", commands, StringComparison.Ordinal);
        Assert.Contains("staging\n", stacks, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Workspace.Root,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
