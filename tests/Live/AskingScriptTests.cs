using System.Net;
using Slipway.Pipelines;
using Slipway.Spec;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The scripts that ask a product from outside, run against a server on loopback.</summary>
[Trait("Script", ".github/scripts/smoke-tests.sh"), Trait("Script", "scripts/smoke-tests.sh"), Trait("Script", "scripts/assess-health.sh")]
public sealed class AskingScriptTests : IDisposable
{
    private static readonly string[] s_components = ["frontend", "backend", "worker"];

    private readonly HttpListener _server = new();
    private readonly string _url;
    private int _asked;
    private int _refusedSockets;

    public AskingScriptTests()
    {
        _url = $"http://127.0.0.1:{LiveProcess.FreePort()}";
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
    public void SmokeTests_SlowEndpoint_SayHowLongItTook()
    {
        Serve(path => path == "/api/v1/market" ? 200 : 204, path => path == "/api/v1/market" ? 2500 : 0);

        var (exitCode, text) = Smoke(within: "2s");

        Assert.Equal(1, exitCode);
        Assert.Matches(@"::error::GET \S+/api/v1/market: 200 [2-9]\.\d+, wanted a success within 2 s\n", text);
        Assert.Single(text.Split('\n'), line => line.StartsWith("::error::", StringComparison.Ordinal));
    }

    [Fact]
    public void SmokeTests_EndpointThatFlapsTooLong_FailAfterTheirRetries()
    {
        Serve(path => path == "/health" && Interlocked.Increment(ref _asked) <= 6 ? 503 : 200);

        var (exitCode, text) = Smoke();

        Assert.Equal((1, 6), (exitCode, _asked));
        Assert.Contains($"::error::GET {_url}/health: 503 ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, "ok       WebSocket")]
    [InlineData(3, 0, 0, "ok       WebSocket")]
    [InlineData(99, 0, 1, "wanted 101")]
    [InlineData(0, 3000, 1, "wanted 101")]
    public void SmokeTests_WebSocket_MustTakeTheConnectionInTime(int refused, int delay, int expected, string said)
    {
        _refusedSockets = refused;
        Serve(_ => 200, path => path == "/ws" ? delay : 0);

        var (exitCode, text) = Smoke(timeout: "1s");

        Assert.Equal(expected, exitCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public void SmokeTests_UnknownEnvironment_SayThatNothingIsKnown()
    {
        var (exitCode, text) = Smoke("nowhere");

        Assert.Equal((1, "::error::nothing is known of the environment nowhere\n"), (exitCode, text));
    }

    [Theory]
    [InlineData("/nothing", 0, "worker answers")]
    [InlineData("/worker/health", 0, "worker does not answer")]
    [InlineData("/backend/health", 1, "backend does not answer")]
    public void Assessment_OfEveryEndpoint_FailsForCriticalOnesOnly(string failing, int expected, string said)
    {
        Serve(path => path == failing ? 500 : 200);

        var (exitCode, text) = Assess();

        Assert.Equal(expected, exitCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.All(s_components, component => Assert.Contains($"{component} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Assessment_OfASlowEndpoint_FailsOnceItsTimeIsOver()
    {
        Serve(_ => 200, path => path == "/backend/health" ? 3000 : 0);

        var (exitCode, text) = Assess("1s");

        Assert.Equal(1, exitCode);
        Assert.Contains($"backend does not answer at {_url}/backend/health (critical)", text, StringComparison.Ordinal);
        Assert.Contains("worker answers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessment_OfAFlappingEndpoint_AsksAgain()
    {
        Serve(path => path == "/backend/health" && Interlocked.Increment(ref _asked) <= 1 ? 503 : 200);

        var (exitCode, text) = Assess();

        Assert.Equal((0, 2), (exitCode, _asked));
        Assert.Contains("backend answers", text, StringComparison.Ordinal);
    }

    private (int ExitCode, string Text) Assess(string timeout = "10s")
    {
        using var run = new ScriptRun(GeneratedFiles.For(Timed(Products.Named("autonomica"), timeout)));
        return run.Run("scripts/assess-health.sh", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FRONTEND_URL"] = $"{_url}/frontend",
            ["BACKEND_URL"] = $"{_url}/backend",
            ["WORKER_URL"] = $"{_url}/worker",
        });
    }

    // Unless a test is about speed, a busy machine may take its time.
    private (int ExitCode, string Text) Smoke(string environment = "staging", string within = "1m", string timeout = "10s")
    {
        var product = Timed(Products.Named("goldensignals"), timeout);
        using var run = new ScriptRun(GeneratedFiles.For(product with
        {
            Tests = [.. product.Tests.Select(suite => suite with { Within = suite.Within is null ? null : Duration.Parse(within) })],
            Environments = [.. product.Environments.Select(item => item with { Url = _url, Urls = Array.Empty<NamedValue<string>>() })],
        }));
        return run.Run("scripts/smoke-tests.sh", new Dictionary<string, string>(StringComparer.Ordinal), environment);
    }

    private static ProductSpec Timed(ProductSpec product, string timeout) => product with
    {
        Components = [.. product.Components.Select(component => component with
        {
            Health = [.. component.Health.Select(health => health with { Timeout = Duration.Parse(timeout) })],
        })],
    };

    private void Serve(Func<string, int> status, Func<string, int>? delay = null) => _ = Task.Run(async () =>
    {
        while (_server.IsListening)
        {
            _ = AnswerAsync(await _server.GetContextAsync(), status, delay ?? (_ => 0));
        }
    });

    private async Task AnswerAsync(HttpListenerContext context, Func<string, int> status, Func<string, int> delay)
    {
        await Task.Delay(delay(context.Request.Url!.AbsolutePath));
        if (context.Request.IsWebSocketRequest && Interlocked.Decrement(ref _refusedSockets) < 0)
        {
            _ = await context.AcceptWebSocketAsync(null);
            return;
        }

        context.Response.StatusCode = status(context.Request.Url.AbsolutePath);
        context.Response.Close();
    }
}
