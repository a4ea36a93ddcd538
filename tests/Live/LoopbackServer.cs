using System.Net;
using System.Text;

namespace Slipway.Tests.Live;

/// <summary>An HTTP server on loopback that answers as it is told.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private const int Threads = 32;

    private readonly HttpListener _listener = new();
    private readonly Func<string, string, (int Status, string Body)> _answer;

    /// <param name="answer">From a path and what was sent to a status and what is sent back.</param>
    public LoopbackServer(Func<string, string, (int Status, string Body)> answer)
    {
        // Tests that block their thread must not keep a server from answering.
        ThreadPool.SetMinThreads(Threads, Threads);
        _answer = answer;
        Address = new($"http://127.0.0.1:{LiveProcess.FreePort()}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var (status, body) = _answer(context.Request.Url!.AbsolutePath, await reader.ReadToEndAsync());
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
        {
            // Who asked did not wait for the answer, or the test is over.
        }
    }
}
