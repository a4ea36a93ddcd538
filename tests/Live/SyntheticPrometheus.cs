using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Slipway.Delivery;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>A real Prometheus on this machine with a past that a test made up; tests are skipped where none is installed.</summary>
public sealed class SyntheticPrometheus : IDisposable
{
    /// <summary>The environment whose past it has.</summary>
    public const string Stack = "production";

    private const int Tries = 300;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slipway-prometheus-");
    private readonly HttpClient _client = new();
    private readonly Process? _server;
    private readonly string _address;

    public SyntheticPrometheus()
    {
        var port = FreePort();
        _address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var samples = Path.Combine(_folder.FullName, "samples.txt");
        File.WriteAllText(samples, SyntheticSeries.Written(Components));
        File.WriteAllText(Path.Combine(_folder.FullName, "prometheus.yml"), "scrape_configs: []\n");
        if (Run("promtool", "tsdb", "create-blocks-from", "openmetrics", samples, DataFolder) is { } maker)
        {
            using (maker)
            {
                maker.WaitForExit();
                Made = maker.ExitCode == 0;
            }

            _server = Run(
                "prometheus",
                $"--config.file={Path.Combine(_folder.FullName, "prometheus.yml")}",
                $"--storage.tsdb.path={DataFolder}",
                "--storage.tsdb.retention.time=100y",
                string.Create(CultureInfo.InvariantCulture, $"--web.listen-address=127.0.0.1:{port}"));
        }
    }

    // All that clusters run, so that what a product's analysis asks for is there, and what is another product's too.
    private static IEnumerable<DeliveredComponent> Components =>
        from product in Environments.Catalog.Products
        where product.Environment(Stack) is not null
        from component in DeliveredComponent.In(new MonitoredProduct(product, Stack, HasPipeline: false))
        select component;

    private string DataFolder => Path.Combine(_folder.FullName, "data");

    private bool Made { get; }

    /// <summary>The values of a query at moments that lie apart; null where there is none.</summary>
    public async Task<IReadOnlyList<double?>> AskAsync(string query, long begin, int apart, int times)
    {
        await ReadyAsync();
        var url = string.Create(
            CultureInfo.InvariantCulture,
            $"{_address}/api/v1/query_range?start={begin}&end={begin + (apart * (times - 1))}&step={apart}&query={Uri.EscapeDataString(query)}");
        using var answer = JsonDocument.Parse(await _client.GetStringAsync(new Uri(url), TestContext.Current.CancellationToken));
        var series = answer.RootElement.GetProperty("data").GetProperty("result").EnumerateArray().ToList();
        Assert.InRange(series.Count, 0, 1);
        var values = series.SelectMany(one => one.GetProperty("values").EnumerateArray()).ToDictionary(
            pair => pair[0].GetInt64(), pair => (double?)double.Parse(pair[1].GetString()!, CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(0, times).Select(index => values.GetValueOrDefault(begin + (apart * index)))];
    }

    public void Dispose()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill();
            _server.WaitForExit();
        }

        _server?.Dispose();
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task ReadyAsync()
    {
        Assert.SkipWhen(_server is null, "prometheus is not installed; apt-get install prometheus");
        Assert.True(Made, "promtool did not take the made-up series");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await _client.GetAsync(new Uri($"{_address}/-/ready"), TestContext.Current.CancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (attempt < Tries)
            {
                // Not listening yet.
            }

            Assert.True(attempt < Tries, "prometheus is not ready");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static Process? Run(string program, params IReadOnlyList<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
