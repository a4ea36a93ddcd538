using System.Diagnostics;
using System.Text;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Runs what only npm has: validators of others, over files and values.</summary>
internal static class Node
{
    /// <summary>One line for each file that the schema refuses.</summary>
    public static string Validate(string schema, params string[] files) => Run("ajv", ["Conformance/validate.cjs", schema, .. files], "");

    /// <summary>What a script of ours says to its input.</summary>
    /// <param name="package">The package that the script needs.</param>
    public static string Run(string package, string script, string input) => Run(package, [script], input);

    public static string Run(string package, IReadOnlyList<string> arguments, string input)
    {
        var tests = Path.Combine(Repository.Workspace.Root, "tests");
        Assert.SkipUnless(Directory.Exists(Path.Combine(tests, "node_modules", package)), $"tests/node_modules has no {package}; ./test installs it where npm is there");

        var start = new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WorkingDirectory = tests,
        };
        using var node = Process.Start(start)!;
        var complaints = node.StandardError.ReadToEndAsync();
        using (node.StandardInput)
        {
            node.StandardInput.Write(input);
        }

        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal("", complaints.Result);
        return answer;
    }
}
