using System.Globalization;
using Slipway.Pipelines;
using Slipway.Signals.Metrics;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>One canary on its way: a version that behaves in some way, a Prometheus that scrapes it, and the script that watches it.</summary>
internal sealed class CanaryWatch : IDisposable
{
    private const string Script = "scripts/monitor-canary.sh";
    private const string CanaryPod = "goldensignals-backend-5d4f-1";

    // Progressing for so many seconds, healthy afterwards.
    private const string Cluster = """
        started=$(cat tools/started 2>/dev/null || date +%s | tee tools/started)
        phase=Progressing; (($(date +%s) - started < ${SECONDS_UNTIL_HEALTHY:-600})) || phase=Healthy
        printf '{"metadata": {"generation": 2}, "spec": {"template": {"spec": {"containers": []}}},
          "status": {"observedGeneration": "2", "phase": "%s", "abort": %s, "currentPodHash": "5d4f"}}' "$phase" "${ABORTED:-false}"
        """;

    private readonly LoopbackServer _probes;
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-canary-").FullName;
    private readonly ScriptRun _run = new(GeneratedFiles.For(Hasty(Products.Named("goldensignals"))));
    private LiveProcess? _prometheus;

    public CanaryWatch() => _probes = new((_, _) => (200, $"""
        probe_success{"{"}service="backend",from="incoming"{"}"} {(IsUnhealthy ? 0 : 1)}
        probe_success{"{"}service="frontend",from="incoming"{"}"} 1

        """));

    public MisbehavingService Service { get; } = new(HttpMetrics.Of(Language.Python));

    /// <summary>Whether its health endpoint does not answer.</summary>
    public bool IsUnhealthy { get; init; }

    /// <summary>The pod that is asked, which is another one where nobody asks the canary.</summary>
    public string Pod { get; init; } = CanaryPod;

    public int SecondsUntilHealthy { get; init; } = 600;

    public void Dispose()
    {
        _prometheus?.Dispose();
        _run.Dispose();
        _probes.Dispose();
        Service.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Watches it by a Prometheus of its own until the script ends.</summary>
    public async Task<(int ExitCode, string Text)> RunAsync()
    {
        var configuration = Path.Combine(_folder, "prometheus.yml");
        File.WriteAllText(configuration, $$"""
            global: {scrape_interval: 1s}
            scrape_configs:
            - job_name: version
              static_configs:
              - targets: ['{{Service.Url["http://".Length..]}}']
                labels: {product: goldensignals, environment: production, service: backend, pod: {{Pod}}}
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
        return await Task.Run(() => Run($"http://{address}", ("SECONDS_UNTIL_HEALTHY", SecondsUntilHealthy.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Runs the script against whatever is at an address.</summary>
    public (int ExitCode, string Text) Run(string prometheus, params (string Name, string Value)[] more)
    {
        _run.StandIn("kubectl", Cluster);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PROMETHEUS_URL"] = prometheus, ["PAUSE"] = "1" };
        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        return _run.Run(Script, environment);
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
}
