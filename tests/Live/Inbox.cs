using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Slipway.Tests.Live;

/// <summary>Stands for Slack, PagerDuty, the rollback sensor and whoever waits for the heartbeat: keeps what it is sent.</summary>
internal sealed class Inbox : IDisposable
{
    private readonly ConcurrentQueue<(string Path, JsonNode Body)> _messages = new();
    private readonly LoopbackServer _server;

    public Inbox() => _server = new((path, body) =>
    {
        _messages.Enqueue((path, JsonNode.Parse(body)!));
        return path.StartsWith("/pagerduty", StringComparison.Ordinal) ? (202, "{\"status\":\"success\"}") : (200, "ok");
    });

    public string Url(string path) => new Uri(_server.Address, path).ToString();

    /// <summary>The titles that Slack was sent, with their channels, addresses and texts.</summary>
    public IEnumerable<(string Path, string Channel, string Title, string Text)> Slack =>
        from message in Sent("/slack/")
        from attachment in message.Body["attachments"]!.AsArray()
        select (message.Path, $"{message.Body["channel"]}", $"{attachment!["title"]}", $"{attachment["text"]}");

    /// <summary>What PagerDuty was sent.</summary>
    public IEnumerable<(string Action, string Key, string Summary, string Severity)> Pagerduty =>
        from message in Sent("/pagerduty")
        select ($"{message.Body["event_action"]}", $"{message.Body["routing_key"]}", $"{message.Body["payload"]!["summary"]}", $"{message.Body["payload"]!["severity"]}");

    /// <summary>The labels of the alerts that a program was sent.</summary>
    public IEnumerable<JsonNode> Alerts(string path) =>
        from message in Sent(path)
        from alert in message.Body["alerts"]!.AsArray()
        select alert["labels"];

    public void Dispose() => _server.Dispose();

    private IEnumerable<(string Path, JsonNode Body)> Sent(string start) =>
        _messages.Where(message => message.Path.StartsWith(start, StringComparison.Ordinal));
}
