using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The generated Locust files, run by the real Locust against a server on loopback.</summary>
[Trait("Script", "locustfile.py")]
[Trait("Script", "tests/performance/locustfile.py")]
public sealed class LoadTestRunTests
{
    [Theory]
    [InlineData("piwardrive", "tests/performance/locustfile.py", "ask-health")]
    [InlineData("goldensignals", "tests/performance/locustfile.py", "signals")]
    [InlineData("autonomica", "locustfile.py", "view-dashboard")]
    public void Locust_ForSomeSeconds_DoesWhatThePersonasDoAndJudges(string product, string file, string does)
    {
        InstalledTool.Require("locust", "python3-locust");
        using var server = new LoopbackServer(_ => "{}");
        using var run = new ScriptRun(Products.FilesOf(product));
        const string Limits = "--users 10 --spawn-rate 10 --run-time 12s";
        run.Change("run.sh", $"exec locust --locustfile {file} --headless --only-summary --host \"$HOST\" {Limits}\n");

        var (exitCode, text) = run.Run("run.sh", new Dictionary<string, string>(StringComparer.Ordinal) { ["HOST"] = server.Url });

        Assert.NotEmpty(server.Asked);
        Assert.Matches($@"(?m)^(GET|POST)\s+{does}\s+[1-9][0-9]*\s+0\(0", text);

        // How fast a busy machine answers is not ours; that a missed limit fails the run is.
        Assert.Equal(text.Contains("missed: ", StringComparison.Ordinal) ? 1 : 0, exitCode);
    }
}
