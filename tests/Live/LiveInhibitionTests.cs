using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Slipway.Observability.Routing;
using Slipway.Tests.Conformance;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What a real Alertmanager holds back while something graver fires, with the routing of production.</summary>
public sealed class LiveInhibitionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-inhibition-").FullName;
    private readonly string _address = $"127.0.0.1:{LiveProcess.FreePort()}";
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(PrometheusTool.Installed)]
    [InlineData(PrometheusTool.Newest)]
    public async Task ServiceThatIsDown_SilencesWhatItCannotAnswer_AndNothingElse(string release)
    {
        using var server = await StartAsync(release);

        var held = await HeldBackAsync(
            ("down", Labels("humanline", "service_down")),
            ("slow", Labels("humanline", "response_time_high")),
            ("failing", Labels("humanline", "error_rate_high")),
            ("busy", Labels("humanline", "cpu_usage_high")),
            ("another service slow", Labels("humanline", "response_time_high", ("service", "frontend"))),
            ("another product slow", Labels("humanline", "response_time_high", ("product", "shop"))),
            ("another environment slow", Labels("humanline", "response_time_high", ("environment", "staging"))),
            ("rolled back", Labels("humanline", "error_rate_high", ("rollback", "fast"))));

        Assert.Equal(["failing", "slow"], held);
    }

    [Theory]
    [InlineData(PrometheusTool.Installed)]
    [InlineData(PrometheusTool.Newest)]
    public async Task CriticalAlert_SilencesTheWarningOfTheSameSignal(string release)
    {
        using var server = await StartAsync(release);

        var held = await HeldBackAsync(
            ("critical", Labels("humanline", "cpu_usage_high", ("alertname", "cpu_exhausted"), ("severity", "critical"))),
            ("warning", Labels("humanline", "cpu_usage_high")),
            ("another signal", Labels("humanline", "memory_usage_high")));

        Assert.Equal(["warning"], held);
    }

    private static SortedDictionary<string, string> Labels(string product, string alert, params ReadOnlySpan<(string Label, string Value)> changed)
    {
        var rule = Watched.Alert(product, "production", alert);
        var labels = new SortedDictionary<string, string>(rule.AllLabels, StringComparer.Ordinal) { ["alertname"] = rule.Name };
        foreach (var (label, value) in changed)
        {
            labels[label] = value;
        }

        return labels;
    }

    private async Task<LiveProcess> StartAsync(string release)
    {
        // Nobody is to be told: there is no secret to be found.
        var platform = Watched.Platform with { SecretsFolder = Path.Combine(_folder, "none"), TemplatesFolder = _folder };
        var products = Watched.In("production");
        await File.WriteAllTextAsync(Path.Combine(_folder, "alertmanager.yaml"), AlertRouting.For(products, platform).Write(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(_folder, MessageTemplates.File), MessageTemplates.Write(products.Select(product => product.Product)), TestContext.Current.CancellationToken);
        return await LiveProcess.StartAsync(
            PrometheusTool.Program(release, "prometheus-alertmanager"),
            new($"http://{_address}/-/ready"),
            $"--web.listen-address={_address}",
            "--cluster.listen-address=",
            $"--config.file={Path.Combine(_folder, "alertmanager.yaml")}",
            $"--storage.path={Path.Combine(_folder, "data")}");
    }

    private async Task<IReadOnlyList<string>> HeldBackAsync(params (string Name, SortedDictionary<string, string> Labels)[] alerts)
    {
        var token = TestContext.Current.CancellationToken;
        var place = new Uri($"http://{_address}/api/v2/alerts");
        using var posted = await _client.PostAsJsonAsync(place, alerts.Select(alert => new { labels = alert.Labels, annotations = new { name = alert.Name } }), token);
        Assert.True(posted.IsSuccessStatusCode, await posted.Content.ReadAsStringAsync(token));

        for (var attempt = 0; ; attempt++)
        {
            var states = JsonNode.Parse(await _client.GetStringAsync(place, token))!.AsArray();
            var settled = states.Count == alerts.Length && states.All(alert => alert!["status"]!["state"]!.ToString() != "unprocessed");
            if (settled || attempt == 50)
            {
                Assert.Equal(alerts.Length, states.Count);
                return
                [
                    .. states.Where(alert => alert!["status"]!["state"]!.ToString() == "suppressed")
                        .Select(alert => alert!["annotations"]!["name"]!.ToString()).Order(StringComparer.Ordinal),
                ];
            }

            await Task.Delay(200, token);
        }
    }
}
