using System.Text.Json;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Signals.Metrics;
using Slipway.Spec.Components;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Prometheus, Alertmanager, the blackbox exporter and the Pushgateway with what is generated for two products.</summary>
internal sealed class LiveStack : IDisposable
{
    public const string Environment = "production";

    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-live-").FullName;
    private readonly List<LiveProcess> _servers = [];
    private readonly HttpClient _client = new();
    private string _pushgateway = "";

    private LiveStack() => Watched = new()
    {
        Name = Environment,
        Products =
        [
            Hurried.Product("autonomica", Environment, Frontend.Url, ("backend", Backend.Url), ("worker", Worker.Url)),
            Hurried.Product("piwardrive", Environment, Frontend.Url),
        ],
        Links = Observability.Watched.Links,
        Platform = new()
        {
            SecretsFolder = PathOf("secrets"),
            TemplatesFolder = PathOf("templates"),
            SlackChannel = "#platform",
            HeartbeatUrl = Inbox.Url("/heartbeat"),
            RollbackUrl = Inbox.Url("/rollback"),
            PagerdutyUrl = Inbox.Url("/pagerduty"),
            Smarthost = Mail.Address,
            MailSender = "alerts@slipway.example",
            MailEncrypted = false,
        },
    };

    public WatchedEnvironment Watched { get; }

    public Inbox Inbox { get; } = new();

    public MailServer Mail { get; } = new();

    public MisbehavingService Frontend { get; } = new(HttpMetrics.Of(Language.Node));

    public MisbehavingService Backend { get; } = new(HttpMetrics.Of(Language.Python));

    public MisbehavingService Worker { get; } = new(HttpMetrics.Of(Language.Python));

    /// <summary>What the servers said, for whoever wonders why nothing came.</summary>
    public string Log => string.Join('\n', _servers.Select(server => server.Log));

    public static async Task<LiveStack> StartAsync()
    {
        var stack = new LiveStack();
        try
        {
            await stack.StartServersAsync();
            return stack;
        }
        catch
        {
            stack.Dispose();
            throw;
        }
    }

    /// <summary>Pushes as pipelines do.</summary>
    public async Task PushAsync(string group, string text)
    {
        using var content = new StringContent(text + "\n");
        using var answer = await _client.PutAsync(new Uri($"http://{_pushgateway}/metrics/job/{group}"), content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _servers.ForEach(server => server.Dispose());
        foreach (IDisposable part in new IDisposable[] { Inbox, Mail, Frontend, Backend, Worker, _client })
        {
            part.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartServersAsync()
    {
        var (prometheus, alertmanager, blackbox) = (Loopback(), Loopback(), Loopback());
        _pushgateway = Loopback();
        WriteConfiguration(alertmanager, blackbox);
        _servers.Add(await LiveProcess.StartAsync("prometheus-pushgateway", Ready(_pushgateway, "/-/ready"), $"--web.listen-address={_pushgateway}"));
        _servers.Add(await LiveProcess.StartAsync(
            "prometheus-blackbox-exporter",
            Ready(blackbox, "/-/healthy"),
            $"--web.listen-address={blackbox}",
            $"--config.file={PathOf("blackbox.yml")}"));
        _servers.Add(await LiveProcess.StartAsync(
            "prometheus-alertmanager",
            Ready(alertmanager, "/-/ready"),
            $"--web.listen-address={alertmanager}",
            "--cluster.listen-address=",
            $"--config.file={PathOf("alertmanager.yaml")}",
            $"--storage.path={PathOf("alertmanager")}"));
        _servers.Add(await LiveProcess.StartAsync(
            "prometheus",
            Ready(prometheus, "/-/ready"),
            $"--web.listen-address={prometheus}",
            $"--config.file={PathOf("prometheus.yml")}",
            $"--storage.tsdb.path={PathOf("prometheus")}",

            // What fires before Alertmanager is found is dropped, and only told again then.
            "--rules.alert.resend-delay=2s"));
    }

    private void WriteConfiguration(string alertmanager, string blackbox)
    {
        var platform = Watched.Platform;
        Write("prometheus.yml", ScrapeFile.For(Watched.Products, alertmanager, _pushgateway, blackbox));
        Write("alertmanager.yaml", AlertRouting.For(Watched.Products, platform).Write());
        Write($"templates/{MessageTemplates.File}", MessageTemplates.Write(Watched.Products.Select(product => product.Product)));
        Write("blackbox.yml", JsonSerializer.Serialize(ChartValues.Of(new BlackboxExporterValues { Replicas = 1, ServiceMonitor = new(Switch.Off) })["config"]));
        var own = PlatformRules.For(Watched);
        Write("rules/platform.yaml", (own with { Groups = [.. own.Groups.Select(group => group with { Interval = "1s" })] }).Write(PlatformRules.Source));
        foreach (var group in Watched.Products.SelectMany(RuleGroups.For))
        {
            Write($"rules/{group.Name}.yaml", RuleFile.Of(group with { Interval = Hurried.Second }, Watched.Links).Write("a test"));
        }

        foreach (var secret in ReceiverSecrets.OfChannels(Watched.Products.Select(product => product.Product), platform))
        {
            Write($"secrets/{secret}", secret.Contains("SLACK", StringComparison.Ordinal) ? Inbox.Url($"/slack/{secret}") : $"value-of-{secret}");
        }
    }

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    private string PathOf(string path) => Path.Combine(_folder, path);

    private static string Loopback() => $"127.0.0.1:{LiveProcess.FreePort()}";

    private static Uri Ready(string address, string path) => new($"http://{address}{path}");
}
