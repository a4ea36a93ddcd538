using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The gate behind tests that put load on an environment, against a Prometheus on loopback.</summary>
[Trait("Script", ".github/scripts/hold-objectives.sh")]
public sealed class HoldScriptTests : IDisposable
{
    private readonly ScriptRun _run = new(Products.FilesOf("piwardrive"));
    private readonly LoopbackServer _prometheus;
    private int _asked;
    private Func<int, string> _sample = _ => Sample("0.08");

    public HoldScriptTests() => _prometheus =
        new(_ => $"{{\"status\": \"success\", \"data\": {{\"result\": [{_sample(Interlocked.Increment(ref _asked))}]}}}}");

    public void Dispose()
    {
        _run.Dispose();
        _prometheus.Dispose();
    }

    [Fact]
    public void Database_FasterThanItsObjective_Passes()
    {
        var (exitCode, text) = Hold();

        Assert.Equal((0, true), (exitCode, text.EndsWith("objectives of performance hold in staging\n", StringComparison.Ordinal)));
        Assert.Contains("database-query-time of database in staging is 0.08, and not > 0.1", text, StringComparison.Ordinal);
        Assert.Equal("Basic " + Convert.ToBase64String("pipeline:secret-of-asking"u8), _prometheus.Asked[0].Authorization);
        Assert.DoesNotContain("secret-of-asking", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_SlowerThanItsObjective_Fails()
    {
        _sample = _ => Sample("0.25");

        var (exitCode, text) = Hold();

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::database-query-time of database in staging is 0.25, which is > 0.1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_ThatNobodyMeasures_Fails()
    {
        _sample = _ => "";

        var (exitCode, text) = Hold();

        Assert.Equal(1, exitCode);
        Assert.Contains("is not known, so that nobody can say that it holds", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_MeasuredOnlyAfterAWhile_IsAskedForAgain()
    {
        _sample = asked => asked < 3 ? "" : Sample("0.08");

        Assert.Equal(0, Hold().ExitCode);
    }

    private static string Sample(string value) => $"{{\"value\": [0, \"{value}\"]}}";

    private (int ExitCode, string Text) Hold() => _run.Run(
        ".github/scripts/hold-objectives.sh",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PROMETHEUS_URL"] = _prometheus.Url,
            ["PUSHGATEWAY_PASSWORD"] = "secret-of-asking",
        },
        "staging",
        "performance");
}
