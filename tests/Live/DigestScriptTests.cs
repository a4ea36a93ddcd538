using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The summary that a product's people get, against a Prometheus on loopback.</summary>
[Trait("Script", ".github/scripts/digest.sh")]
public sealed class DigestScriptTests : IDisposable
{
    private readonly ScriptRun _run = new(Products.FilesOf("piwardrive"));
    private readonly LoopbackServer _prometheus = new(request => request.Contains("ALERTS", StringComparison.Ordinal)
        ? """{"status": "success", "data": {"result": [{"value": [0, "2"]}]}}"""
        : """{"status": "success", "data": {"result": []}}""");

    public void Dispose()
    {
        _run.Dispose();
        _prometheus.Dispose();
    }

    [Fact]
    public void Digest_OfAnEnvironment_TellsEachTopicOnce()
    {
        var (exitCode, text) = Sum("daily", "production");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("alerts\n  alerts that fired: 2\n  alerts that fire now: 2\n\nperformance\n", text, StringComparison.Ordinal);
        Assert.Contains("  response time of server in seconds: not known\n", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line == "deployments");
        Assert.DoesNotContain(text.Split('\n'), line => line == "coverage");
    }

    [Fact]
    public void Digest_OfAnUnknownEnvironment_Fails()
    {
        var (exitCode, text) = Sum("daily", "nowhere");

        Assert.Equal((1, "::error::there is nothing to tell of nowhere in the digest daily\n"), (exitCode, text));
    }

    private (int ExitCode, string Text) Sum(string digest, string environment) => _run.Run(
        ".github/scripts/digest.sh",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["PROMETHEUS_URL"] = _prometheus.Url, ["PUSHGATEWAY_PASSWORD"] = "none" },
        digest,
        environment);
}
