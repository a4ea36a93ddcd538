using System.Text.Json.Nodes;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Going back on a hosting platform, against its API on loopback.</summary>
[Trait("Script", ".github/scripts/roll-back-hosted.sh")]
public sealed class RollBackHostedTests : IDisposable
{
    private const string Newest = """{"node": {"id": "d3", "createdAt": "2026-11-03T00:00:00Z", "canRollback": true, "status": "FAILED"}}""";
    private const string Gone = """{"node": {"id": "d2", "createdAt": "2026-11-02T00:00:00Z", "canRollback": false, "status": "REMOVED"}}""";
    private const string Older = """{"node": {"id": "d1", "createdAt": "2026-11-01T00:00:00Z", "canRollback": true, "status": "REMOVED"}}""";

    private readonly ScriptRun _run = new(Products.FilesOf("autonomica"));
    private readonly LoopbackServer _railway;
    private readonly Dictionary<string, string> _environment;
    private string _deployments = string.Join(", ", Older, Newest, Gone);
    private Func<int, (int Status, int Milliseconds)> _behaves = _ => (200, 0);
    private string? _error;
    private int _asked;

    public RollBackHostedTests()
    {
        _railway = new((_, _, sent) => Answer(JsonNode.Parse(sent)!["query"]!.ToString()));
        _environment = new(StringComparer.Ordinal) { ["RAILWAY_TOKEN"] = "token-of-the-project", ["RAILWAY_API"] = $"{_railway.Url}/graphql/v2" };
    }

    public void Dispose()
    {
        _run.Dispose();
        _railway.Dispose();
    }

    [Fact]
    public void Service_WithAnEarlierDeployment_IsBackAtTheLastOneThatCanBeHad()
    {
        Assert.Equal((0, "backend in production is back at the deployment d1\n"), GoBack());

        var asked = _railway.Asked.Select(call => JsonNode.Parse(call.Body)!).ToList();
        Assert.All(_railway.Asked, call => Assert.Equal(("POST /graphql/v2", "token-of-the-project"), (call.Request, call.Authorization)));
        Assert.Equal("""{"input":{"projectId":"p","environmentId":"e","serviceId":"s2"}}""", asked[2]["variables"]!.ToJsonString());
        Assert.Contains("deploymentRollback(id: $id)", asked[3]["query"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"id":"d1"}""", asked[3]["variables"]!.ToJsonString());
    }

    [Fact]
    public void Service_ThatIsNotThere_IsNamed() => AssertFails("::error::Railway has no service nowhere in this project\n", asked: 2, "nowhere");

    [Fact]
    public void Service_OnItsFirstDeployment_CannotGoBack()
    {
        _deployments = Newest;

        AssertFails("::error::backend has no earlier deployment that can be gone back to\n", asked: 3);
    }

    [Fact]
    public void Token_ThatRailwayRefuses_FailsWithItsWord()
    {
        _error = "Not Authorized";

        AssertFails("::error::Railway: Not Authorized\n", asked: 1);
    }

    [Fact]
    public void Api_ThatFlaps_IsAskedAgain()
    {
        _behaves = asked => (asked == 1 ? 503 : 200, 0);

        Assert.Contains("is back at the deployment d1\n", GoBack().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_ThatForbids_FailsWithItsStatus()
    {
        _behaves = _ => (403, 0);

        Assert.Contains("error: 403", AssertFails($"::error::Railway does not answer at {_railway.Url}/graphql/v2\n", asked: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Api_ThatDoesNotAnswerInTime_Fails()
    {
        _behaves = _ => (200, 3000);
        _environment["SECONDS_TO_ANSWER"] = "1";

        AssertFails($"::error::Railway does not answer at {_railway.Url}/graphql/v2\n", asked: 3);
    }

    private string AssertFails(string said, int asked, string service = "backend")
    {
        var (exitCode, text) = GoBack(service);

        Assert.True(exitCode == 1 && text.EndsWith(said, StringComparison.Ordinal), text);
        Assert.Equal(asked, _railway.Asked.Count);
        Assert.DoesNotContain("token-of-the-project", text, StringComparison.Ordinal);
        return text;
    }

    private (int ExitCode, string Text) GoBack(string service = "backend") =>
        _run.Run(".github/scripts/roll-back-hosted.sh", _environment, service, "production");

    private (int Status, string Body) Answer(string query)
    {
        var (status, milliseconds) = _behaves(Interlocked.Increment(ref _asked));
        Thread.Sleep(milliseconds);
        return (status, _error is null ? Known(query) : $$"""{"errors": [{"message": "{{_error}}"}]}""");
    }

    private string Known(string query) => query switch
    {
        _ when query.StartsWith("mutation", StringComparison.Ordinal) => """{"data": {"deploymentRollback": true}}""",
        _ when query.Contains("projectToken", StringComparison.Ordinal) => """{"data": {"projectToken": {"projectId": "p", "environmentId": "e"}}}""",
        _ when query.Contains("services", StringComparison.Ordinal) =>
            """{"data": {"project": {"services": {"edges": [{"node": {"id": "s1", "name": "worker"}}, {"node": {"id": "s2", "name": "backend"}}]}}}}""",
        _ => "{\"data\": {\"deployments\": {\"edges\": [" + _deployments + "]}}}",
    };
}
