using Slipway.Pipelines;
using Slipway.Signals.Metrics;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The canary watch of a product, asking a real Prometheus; alone, since its seconds stand for minutes and a busy machine misses some.</summary>
[Collection(nameof(CanaryWatchTests))]
[CollectionDefinition(nameof(CanaryWatchTests), DisableParallelization = true)]
[Trait("Script", "scripts/monitor-canary.sh")]
public sealed class CanaryWatchTests : IDisposable
{
    private const string Script = "scripts/monitor-canary.sh";

    // Progressing for so many seconds, healthy afterwards.
    private const string Cluster = """
        started=$(cat tools/started 2>/dev/null || date +%s | tee tools/started)
        phase=Progressing; (($(date +%s) - started < ${SECONDS_UNTIL_HEALTHY:-600})) || phase=Healthy
        printf '{"metadata": {"generation": 2}, "spec": {"template": {"spec": {"containers": []}}},
          "status": {"observedGeneration": "2", "phase": "%s", "abort": %s, "currentPodHash": "5d4f"}}' "$phase" "${ABORTED:-false}"
        """;

    private readonly MisbehavingService _service = new(HttpMetrics.Of(Language.Python));
    private readonly LoopbackServer _probes;
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-canary-").FullName;
    private readonly ScriptRun _run = new(GeneratedFiles.For(Hasty(Products.Named("goldensignals"))));
    private int _success = 1;
    private LiveProcess? _prometheus;

    public CanaryWatchTests() => _probes = new((_, _) => (200, $"""
        probe_success{"{"}service="backend",from="incoming"{"}"} {_success}
        probe_success{"{"}service="frontend",from="incoming"{"}"} 1

        """));

    public void Dispose()
    {
        _prometheus?.Dispose();
        _run.Dispose();
        _probes.Dispose();
        _service.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Watch_OfAHealthyVersion_EndsWithItsRollout()
    {
        var (exitCode, text) = await WatchAsync(untilHealthy: 12);

        Assert.True(exitCode == 0, text);
        Assert.EndsWith("every workload of goldensignals is healthy in production\n", text, StringComparison.Ordinal);
        Assert.Matches(@"error-rate of goldensignals-backend in production is 0, wrong when >= 0\.05", text);
        Assert.Matches(@"latency of goldensignals-backend in production is 0\.0\d*, wrong when >= 1", text);
    }

    [Fact]
    public async Task Watch_OfASlowVersion_FailsOnTheProductsLatency()
    {
        _service.IsSlow = true;

        var (exitCode, text) = await WatchAsync();

        Assert.Equal(1, exitCode);
        Assert.True(text.Contains("::error::latency of goldensignals-backend in production is ", StringComparison.Ordinal), text);
        Assert.EndsWith(", >= 1, for the 2. time\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_OfAFailingVersion_FailsOnTheProductsErrorRate()
    {
        _service.IsFailing = true;

        var (exitCode, text) = await WatchAsync();

        Assert.Equal(1, exitCode);
        Assert.True(text.Contains("::error::error-rate of goldensignals-backend in production is 0.", StringComparison.Ordinal), text);
        Assert.EndsWith(", >= 0.05, for the 2. time\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_OfAFlappingVersion_FailsOnceTooManyMeasurementsWereBad()
    {
        using var flapping = new Timer(_ => _service.IsFailing = !_service.IsFailing, null, TimeSpan.Zero, TimeSpan.FromSeconds(5));

        var (exitCode, text) = await WatchAsync();

        Assert.Equal(1, exitCode);
        Assert.True(text.EndsWith(", >= 0.05, for the 2. time\n", StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Watch_OfAVersionThatDoesNotAnswer_FailsOnItsHealth()
    {
        _success = 0;

        var (exitCode, text) = await WatchAsync();

        Assert.Equal(1, exitCode);
        Assert.EndsWith("::error::health of goldensignals-backend in production is 1, > 0, for the 1. time\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_OfAVersionThatNobodyAsks_FailsAfterFiveMeasurementsWithoutData()
    {
        var (exitCode, text) = await WatchAsync(pods: "goldensignals-backend-old-1");

        Assert.Equal(1, exitCode);
        Assert.Matches(@"::error::(error-rate|latency) of goldensignals-backend in production could not be measured 6 times\n$", text);
    }

    [Fact]
    public void Watch_WithoutPrometheus_FailsAfterThreeQuestions()
    {
        var (exitCode, text) = Watch($"http://127.0.0.1:{LiveProcess.FreePort()}");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::Prometheus has not answered 4 times in a row", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_OfAnAbortedRollout_FailsAtOnce()
    {
        var (exitCode, text) = Watch("http://127.0.0.1:1", ("ABORTED", "true"));

        Assert.Equal((1, true), (exitCode, text.EndsWith("::error::goldensignals-backend in production was rolled back (aborted)\n", StringComparison.Ordinal)));
    }

    // Whose windows and intervals are seconds; thresholds and counts stay the product's.
    private static ProductSpec Hasty(ProductSpec product) => product with
    {
        Monitoring = product.Monitoring with { Scrape = Duration.Parse("1s") },
        Components = [.. product.Components.Select(component => component with
        {
            Health = [.. component.Health.Select(health => health with { Interval = Duration.Parse("1s") })],
        })],
        Rollback = product.Rollback with
        {
            Triggers = [.. product.Rollback.Triggers.Select(trigger => trigger with
            {
                Condition = trigger.Condition with { Window = trigger.Condition.Window is null ? null : Duration.Parse("8s") },
            })],
        },
    };

    private async Task<(int ExitCode, string Text)> WatchAsync(int untilHealthy = 600, string pods = "goldensignals-backend-5d4f-1")
    {
        var configuration = Path.Combine(_folder, "prometheus.yml");
        File.WriteAllText(configuration, $$"""
            global: {scrape_interval: 1s}
            scrape_configs:
            - job_name: version
              static_configs:
              - targets: ['{{_service.Url["http://".Length..]}}']
                labels: {product: goldensignals, environment: production, service: backend, pod: {{pods}}}
            - job_name: probes
              static_configs:
              - targets: ['{{_probes.Url["http://".Length..]}}']
                labels: {product: goldensignals, environment: production}
            """);
        var address = $"127.0.0.1:{LiveProcess.FreePort()}";
        _prometheus = await LiveProcess.StartAsync(
            "prometheus",
            new Uri($"http://{address}/-/ready"),
            $"--config.file={configuration}",
            $"--storage.tsdb.path={_folder}/data",
            $"--web.listen-address={address}");
        await UntilMeasuredAsync(address);
        return Watch($"http://{address}", ("SECONDS_UNTIL_HEALTHY", untilHealthy.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // Prometheus asks its targets for the first time when five seconds are over, and a rate takes a few answers.
    private static async Task UntilMeasuredAsync(string prometheus)
    {
        using var client = new HttpClient();
        var question = new Uri($"http://{prometheus}/api/v1/query?query={Uri.EscapeDataString("min(count_over_time(up[1m])) >= 5")}");
        while (!(await client.GetStringAsync(question, TestContext.Current.CancellationToken)).Contains("\"value\"", StringComparison.Ordinal))
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
    }

    private (int ExitCode, string Text) Watch(string prometheus, params (string Name, string Value)[] more)
    {
        _run.StandIn("kubectl", Cluster);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PROMETHEUS_URL"] = prometheus, ["PAUSE"] = "1" };
        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        return _run.Run(Script, environment);
    }
}
