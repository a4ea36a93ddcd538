using System.Text.Json.Nodes;

namespace Slipway.Tests.Live;

/// <summary>The calls of GitHub's API by which the real gh starts a workflow of a repository and looks after its run, on loopback.</summary>
internal sealed class LoopbackGithub : IDisposable
{
    private const string Repository = "/repos/demo/slipway";
    private const string Workflow = Repository + "/actions/workflows/3";
    private const string Refusal = """{"message": "this is not for you"}""";

    private readonly LoopbackServer _server;
    private readonly LoopbackProxy _proxy;
    private string _title = "another one";
    private int _looks;

    public LoopbackGithub()
    {
        _server = new((request, path, sent) => Answer(request.Split(' ')[0], path, sent));
        _proxy = new(_server.Address);
    }

    /// <summary>What a call is refused with, by its kind: dispatch, list or view; 0 for none, by how often the run was looked at.</summary>
    public Func<string, int, int> Refuses { get; set; } = (_, _) => 0;

    /// <summary>Whether what was asked for ever starts.</summary>
    public bool Starts { get; set; } = true;

    /// <summary>The run's status and conclusion, by how often it was looked at.</summary>
    public Func<int, (string Status, string? Conclusion)> Run { get; set; } = _ => ("completed", "success");

    /// <summary>How often the run was looked at.</summary>
    public int Looks => _looks;

    /// <summary>Method and path of each call, without the question.</summary>
    public IReadOnlyList<string> Calls => [.. _server.Asked.Select(call => call.Request.Split('?')[0])];

    /// <summary>The one request to start a workflow: who asked, and with what.</summary>
    public (string? Authorization, JsonNode Body) Dispatch => _server.Asked.Single(call => call.Request == $"POST {Workflow}/dispatches") is var call
        ? (call.Authorization, JsonNode.Parse(call.Body)!)
        : default;

    /// <summary>What makes gh ask here: plain HTTP to a host of which it knows that it is no real one.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
        [new("GH_HOST", "github.localhost"), new("http_proxy", _proxy.Url), new("GH_TOKEN", "token-of-the-app"), new("GH_PROMPT_DISABLED", "1")];

    public void Dispose()
    {
        _proxy.Dispose();
        _server.Dispose();
    }

    private (int Status, string Body) Answer(string method, string path, string sent) => (method, path) switch
    {
        (_, "/graphql") => (200, """
            {"data": {"repository": {"id": "R", "name": "slipway", "owner": {"login": "demo"}, "defaultBranchRef": {"name": "main"}}}}
            """),
        ("POST", Workflow + "/dispatches") => Refused("dispatch") ?? Started(sent),
        (_, Workflow + "/runs") => Refused("list") ?? (200, $$"""{"total_count": 1, "workflow_runs": [{{RunWith("queued", null)}}]}"""),
        (_, Repository + "/actions/runs/7") => Looked(),
        (_, Repository + "/actions/runs/7/jobs") => (200, """{"total_count": 0, "jobs": []}"""),
        (_, Repository + "/actions/workflows") => (200, $$"""{"total_count": 1, "workflows": [{{WorkflowNamed}}]}"""),
        _ when path.StartsWith(Repository + "/actions/workflows/", StringComparison.Ordinal) => (200, WorkflowNamed),
        _ => (404, """{"message": "Not Found"}"""),
    };

    private static string WorkflowNamed => """{"id": 3, "name": "Any", "path": ".github/workflows/any.yml", "state": "active"}""";

    private (int Status, string Body) Started(string sent)
    {
        _title = Starts ? "Release " + JsonNode.Parse(sent)!["inputs"]!["request"] : _title;
        return (204, "");
    }

    private (int Status, string Body) Looked()
    {
        _looks++;
        var (status, conclusion) = Run(_looks);
        return Refused("view") ?? (200, RunWith(status, conclusion));
    }

    private (int Status, string Body)? Refused(string call) => Refuses(call, _looks) is > 0 and var status ? (status, Refusal) : null;

    private string RunWith(string status, string? conclusion) => new JsonObject
    {
        ["id"] = 7,
        ["name"] = "Any",
        ["display_title"] = _title,
        ["status"] = status,
        ["conclusion"] = conclusion,
        ["workflow_id"] = 3,
        ["event"] = "workflow_dispatch",
        ["jobs_url"] = $"http://api.github.localhost{Repository}/actions/runs/7/jobs",
    }.ToJsonString();
}
