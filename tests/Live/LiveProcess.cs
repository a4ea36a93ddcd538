using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>A server of its own process on loopback, ended with the test; the test is skipped where the server is not installed.</summary>
internal sealed class LiveProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];

    private LiveProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _said.Add(line.Data ?? "");
        process.OutputDataReceived += (_, line) => _said.Add(line.Data ?? "");
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<LiveProcess> StartAsync(string program, Uri ready, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        LiveProcess server;
        try
        {
            server = new(Process.Start(start)!);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed; apt-get install prometheus prometheus-alertmanager prometheus-blackbox-exporter prometheus-pushgateway");
            throw;
        }

        using var client = new HttpClient();
        for (var attempt = 0; !await AnswersAsync(client, ready); attempt++)
        {
            Assert.True(attempt < 150 && !server._process.HasExited, $"{program} does not come up:\n{server.Log}");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return server;
    }

    /// <summary>Its log, for whoever wonders why nothing came.</summary>
    public string Log => string.Join('\n', _said.ToArray());

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
