using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Slipway.Tests.Live;

/// <summary>An HTTP server on loopback that answers as it is told and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private const int Threads = 32;

    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Request, string? Authorization, string Body)> _asked = new();
    private readonly Func<string, string, string, (int Status, byte[] Body)> _answer;

    /// <param name="answer">From a method, path and query to what is sent back.</param>
    public LoopbackServer(Func<string, string> answer)
        : this((request, _, _) => (200, answer(request)))
    {
    }

    /// <param name="answer">From a path and what was sent to a status and what is sent back.</param>
    public LoopbackServer(Func<string, string, (int Status, string Body)> answer)
        : this((_, path, sent) => answer(path, sent))
    {
    }

    /// <param name="answer">From a method, path and query, from the path alone, and from what was sent.</param>
    public LoopbackServer(Func<string, string, string, (int Status, string Body)> answer)
        : this((request, path, sent) => answer(request, path, sent) is var (status, body) ? (status, Encoding.UTF8.GetBytes(body)) : default)
    {
    }

    private LoopbackServer(Func<string, string, string, (int Status, byte[] Body)> answer)
    {
        // Tests that block their thread must not keep a server from answering.
        ThreadPool.SetMinThreads(Threads, Threads);
        _answer = answer;
        Address = new($"http://127.0.0.1:{LiveProcess.FreePort()}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>One that has nothing but files, by their paths.</summary>
    public static LoopbackServer Of(IReadOnlyDictionary<string, byte[]> files) =>
        new((_, path, _) => files.TryGetValue(path, out var file) ? (200, file) : (404, Array.Empty<byte>()));

    public Uri Address { get; }

    /// <summary>The same as text, without the slash at its end.</summary>
    public string Url => Address.ToString().TrimEnd('/');

    /// <summary>Method and path, who asked, and what was sent.</summary>
    public IReadOnlyList<(string Request, string? Authorization, string Body)> Asked => [.. _asked];

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
            var request = $"{context.Request.HttpMethod} {context.Request.RawUrl}";
            var sent = await reader.ReadToEndAsync();
            _asked.Enqueue((request, context.Request.Headers["Authorization"] ?? context.Request.Headers["Project-Access-Token"], sent));
            var (status, body) = _answer(request, context.Request.Url!.AbsolutePath, sent);
            context.Response.StatusCode = status;
            context.Response.ContentType = body is [(byte)'{', ..] ? "application/json; charset=utf-8" : "text/plain; version=0.0.4; charset=utf-8";
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
        {
            // Who asked did not wait for the answer, or the test is over.
        }
    }
}
