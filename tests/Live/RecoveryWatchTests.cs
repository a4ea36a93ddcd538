using Slipway.Pipelines;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The watch that goes before a gradual rollback of what a platform hosts, against services and a Prometheus on loopback.</summary>
[Trait("Script", ".github/scripts/watch-recovery.sh")]
public sealed class RecoveryWatchTests : IDisposable
{
    private const string Script = ".github/scripts/watch-recovery.sh";
    private const string Recovered = "recovered=true";

    private readonly ScriptRun _run;
    private readonly LoopbackServer _services;
    private readonly LoopbackServer _prometheus;
    private int _asked;
    private Func<int, bool> _isUp = _ => true;
    private string _sample = Sample("0.95");

    public RecoveryWatchTests()
    {
        var product = Products.Named("autonomica");
        _run = new(GeneratedFiles.For(product with
        {
            Rollback = product.Rollback with
            {
                Strategies = [.. product.Rollback.Strategies.Select(strategy => strategy with { Steps = [.. strategy.Steps.Select(Shortly)] })],
            },
        }));
        _services = new((path, _) => (path != "/backend/health" || _isUp(Interlocked.Increment(ref _asked)) ? 200 : 404, ""));
        _prometheus = new(_ => $"{{\"status\": \"success\", \"data\": {{\"result\": [{_sample}]}}}}");
    }

    public void Dispose()
    {
        _run.Dispose();
        _services.Dispose();
        _prometheus.Dispose();
    }

    [Fact]
    public void Watch_OfWhatIsWellTwiceInARow_EndsTheRollback()
    {
        var (exitCode, text) = Watch();

        Assert.Equal((0, 2), (exitCode, _asked));
        Assert.Contains("::notice::autonomica has recovered in production by itself, and is not rolled back\n", text, StringComparison.Ordinal);
        Assert.Contains("business_metric_drop is 0.95, and no longer < 0.7", text, StringComparison.Ordinal);
        Assert.Equal([Recovered], File.ReadAllLines(_run.Output));
    }

    [Fact]
    public void Watch_WhileTheBusinessFigureStaysLow_LetsItGoBack()
    {
        _sample = Sample("0.5");

        AssertGoesBack("business_metric_drop is 0.5, < 0.7");
    }

    [Fact]
    public void Watch_WhileNobodyKnowsTheBusinessFigure_LetsItGoBack()
    {
        _sample = "";

        AssertGoesBack("business_metric_drop is not known");
    }

    [Fact]
    public void Watch_OfWhatDoesNotAnswer_LetsItGoBack()
    {
        _isUp = _ => false;

        AssertGoesBack("backend does not answer");
    }

    [Fact]
    public void Watch_OfWhatFlaps_LetsItGoBack()
    {
        _isUp = asked => asked % 2 == 0;

        AssertGoesBack("well, 1 of 2 times in a row");
    }

    [Fact]
    public void Watch_OfWhatRecoversLater_EndsTheRollbackThen()
    {
        _isUp = asked => asked > 1;

        Assert.Equal(0, Watch().ExitCode);
        Assert.Equal(3, _asked);
        Assert.Equal([Recovered], File.ReadAllLines(_run.Output));
    }

    private static DeliveryStepSpec Shortly(DeliveryStepSpec step) => step with { Watch = step.Watch is null ? null : Duration.Parse("4s") };

    private static string Sample(string value) => $"{{\"value\": [0, \"{value}\"]}}";

    private void AssertGoesBack(string said)
    {
        var (exitCode, text) = Watch();

        Assert.Equal(0, exitCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("::notice::autonomica has not recovered in production within 4 s, and is rolled back", text, StringComparison.Ordinal);
        Assert.False(File.Exists(_run.Output));
    }

    private (int ExitCode, string Text) Watch() => _run.Run(
        Script,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PROMETHEUS_URL"] = _prometheus.Url,
            ["PUSHGATEWAY_PASSWORD"] = "secret-of-asking",
            ["PAUSE"] = "1",
            ["FRONTEND_URL"] = $"{_services.Url}/frontend",
            ["BACKEND_URL"] = $"{_services.Url}/backend",
            ["WORKER_URL"] = $"{_services.Url}/worker",
        },
        "production",
        "gradual");
}
