using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>A program that tests run where it is installed, and are skipped where it is not.</summary>
internal static class InstalledTool
{
    public static void Require(string tool, string package) =>
        Assert.SkipUnless(Answers(tool), $"there is no {tool}; Debian has it as {package}, and ./test installs it");

    /// <summary>Whether it knows an option of one of its commands, which older releases may lack.</summary>
    public static bool Knows(string option, string tool, params string[] command) => Said(tool, [.. command, "--help"])?.Contains(option, StringComparison.Ordinal) == true;

    private static bool Answers(string tool) => Said(tool, [tool == "kubectl" ? "help" : "--version"]) is not null;

    private static string? Said(string tool, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said + errors.Result : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
