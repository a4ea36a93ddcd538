using System.Net;
using System.Net.Sockets;
using Slipway.Pipelines;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>The scripts that ask a product from outside, run against a server on loopback.</summary>
public sealed class AskingScriptTests : IDisposable
{
    private static readonly string[] s_components = ["frontend", "backend", "worker"];

    private readonly HttpListener _server = new();
    private readonly string _url;
    private int _asked;

    public AskingScriptTests()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        _url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        probe.Stop();
        _server.Prefixes.Add(_url + "/");
        _server.Start();
    }

    public void Dispose() => _server.Close();

    [Fact]
    public void SmokeTests_HealthyProductWithWebSocket_Pass()
    {
        Serve(_ => 200);

        var (exitCode, text) = Smoke();

        Assert.Equal(0, exitCode);
        Assert.EndsWith("all 5 answered\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SmokeTests_FailingEndpoint_NameItAndAskTheOthersAllTheSame()
    {
        Serve(path => path == "/api/v1/market" ? 500 : 200);

        var (exitCode, text) = Smoke();

        Assert.Equal(1, exitCode);
        Assert.Contains($"::error::GET {_url}/api/v1/market: 500 ", text, StringComparison.Ordinal);
        Assert.Contains($"ok       WebSocket ", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.StartsWith("::error::", StringComparison.Ordinal));
    }

    [Fact]
    public void SmokeTests_FlappingEndpoint_PassWithinTheirRetries()
    {
        Serve(path => path == "/health" && Interlocked.Increment(ref _asked) <= 3 ? 503 : 200);

        Assert.Equal(0, Smoke().ExitCode);
        Assert.Equal(4, _asked);
    }

    [Fact]
    public void SmokeTests_UnknownEnvironment_Fail() =>
        Assert.Equal(1, Smoke("nowhere").ExitCode);

    [Theory]
    [InlineData("/nothing", 0, "worker answers")]
    [InlineData("/worker/health", 0, "worker does not answer")]
    [InlineData("/backend/health", 1, "backend does not answer")]
    public void Assessment_OfEveryEndpoint_FailsForCriticalOnesOnly(string failing, int expected, string said)
    {
        Serve(path => path == failing ? 500 : 200);
        using var run = new ScriptRun(Products.FilesOf("autonomica"));

        var (exitCode, text) = run.Run("scripts/assess-health.sh", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FRONTEND_URL"] = $"{_url}/frontend",
            ["BACKEND_URL"] = $"{_url}/backend",
            ["WORKER_URL"] = $"{_url}/worker",
        });

        Assert.Equal(expected, exitCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.All(s_components, component => Assert.Contains($"{component} ", text, StringComparison.Ordinal));
    }

    private (int ExitCode, string Text) Smoke(string environment = "staging")
    {
        var product = Products.Named("goldensignals");
        using var run = new ScriptRun(GeneratedFiles.For(product with
        {
            // Nothing here is about speed: a busy machine may take its time.
            Tests = [.. product.Tests.Select(suite => suite with { Within = suite.Within is null ? null : Duration.FromMinutes(1) })],
            Environments = [.. product.Environments.Select(item => item with { Url = _url, Urls = Array.Empty<NamedValue<string>>() })],
        }));
        return run.Run("scripts/smoke-tests.sh", new Dictionary<string, string>(StringComparer.Ordinal), environment);
    }

    private void Serve(Func<string, int> status) => _ = Task.Run(async () =>
    {
        while (_server.IsListening)
        {
            var context = await _server.GetContextAsync();
            if (context.Request.IsWebSocketRequest)
            {
                _ = await context.AcceptWebSocketAsync(null);
            }
            else
            {
                context.Response.StatusCode = status(context.Request.Url!.AbsolutePath);
                context.Response.Close();
            }
        }
    });
}
