using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Slipway.Tests.Live;

/// <summary>Leads a client that insists on another host's name to a server on loopback, one request for each connection.</summary>
internal sealed class LoopbackProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;

    public LoopbackProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        _ = ServeAsync();
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = LeadAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task LeadAsync(TcpClient client)
    {
        try
        {
            using var server = new TcpClient();
            using (client)
            {
                await server.ConnectAsync(_server.Host, _server.Port);
                var (asking, asked) = (client.GetStream(), server.GetStream());
                await asked.WriteAsync(Encoding.Latin1.GetBytes(Rewritten(await HeadAsync(asking))));
                var sending = asking.CopyToAsync(asked);
                await asked.CopyToAsync(asking);
                client.Client.Shutdown(SocketShutdown.Both);
                await sending;
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // Who asked did not wait for the answer, or the test is over.
        }
    }

    private static async Task<string> HeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    // A proxy is asked for whole addresses; a server for paths, under its own name.
    private string Rewritten(string head)
    {
        var lines = head.Split("\r\n");
        var request = lines[0].Split(' ');
        request[1] = new Uri(request[1]).PathAndQuery;
        var kept = lines[1..].Where(line => !line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)
            && !line.StartsWith("Connection:", StringComparison.OrdinalIgnoreCase));
        return string.Join("\r\n", [string.Join(' ', request), $"Host: {_server.Authority}", "Connection: close", .. kept]);
    }
}
