using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Slipway.Tests.Pipelines;

/// <summary>An HTTP server on loopback that answers as it is told and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Request, string? Authorization, string Body)> _asked = new();

    public LoopbackServer(Func<string, string> answer)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = Task.Run(() => ServeAsync(answer));
    }

    public string Address { get; }

    /// <summary>Method and path, who asked, and what was sent.</summary>
    public IReadOnlyList<(string Request, string? Authorization, string Body)> Asked => [.. _asked];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync(Func<string, string> answer)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream);
            var request = $"{context.Request.HttpMethod} {context.Request.RawUrl}";
            _asked.Enqueue((request, context.Request.Headers["Authorization"], await reader.ReadToEndAsync()));
            await using (var writer = new StreamWriter(context.Response.OutputStream))
            {
                await writer.WriteAsync(answer(request));
            }

            context.Response.Close();
        }
    }
}
