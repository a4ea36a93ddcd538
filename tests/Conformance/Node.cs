using System.Diagnostics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Runs Ajv, a validator of others, over files.</summary>
internal static class Node
{
    /// <summary>One line for each file that the schema refuses.</summary>
    public static string Validate(string schema, params string[] files)
    {
        var tests = Path.Combine(Repository.Workspace.Root, "tests");
        Assert.SkipUnless(Directory.Exists(Path.Combine(tests, "node_modules", "ajv")), "tests/node_modules has no ajv; ./test installs it where npm is there");

        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = tests };
        foreach (var argument in (string[])["Conformance/validate.cjs", schema, .. files])
        {
            start.ArgumentList.Add(argument);
        }

        using var node = Process.Start(start)!;
        var complaints = node.StandardOutput.ReadToEnd();
        Assert.Equal("", node.StandardError.ReadToEnd());
        node.WaitForExit();
        return complaints;
    }
}
