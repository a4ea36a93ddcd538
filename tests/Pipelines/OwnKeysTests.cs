using System.Text;
using System.Text.Json.Nodes;
using Slipway.Tests.Live;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>GitHub's keys are asked for every week, and proposed to a person.</summary>
[Trait("OwnScript", "propose-keys.sh")]
public sealed class OwnKeysTests : IDisposable
{
    private const string File = "releases/github-oidc-keys.json";

    private readonly OwnScripts _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Workflow_FetchesTheKeysEveryWeek_AndMayOnlyPropose()
    {
        var keys = OwnFiles.Workflow("keys.yml");
        var job = keys.Job("keys");

        Assert.Equal("""[{"cron":"41 3 * * 1"}]""", keys.On["schedule"]!.ToJsonString());
        Assert.Equal("https://token.actions.githubusercontent.com/.well-known/jwks", job.Step("Get the keys").Variable("ADDRESS"));
        Assert.True(job.Place("./slipway release keys") < job.Place("propose-keys.sh"));
        var token = job.Uses("actions/create-github-app-token");
        Assert.Equal(("write", "write"), (token.With("permission-contents"), token.With("permission-pull-requests")));
        Assert.Null(job.Permission("id-token"));
    }

    [Fact]
    public void Script_WithNewKeys_CommitsThemToABranchAndOpensAPullRequest()
    {
        Kept();
        _run.Change("changes.txt", "wrote releases/github-oidc-keys.json: 1 key\n");
        Github(open: "[]");

        var (exitCode, text) = _run.Run("propose-keys.sh", "changes.txt");

        Assert.True(exitCode == 0, text);
        Assert.Contains("proposed abc on slipway/github-keys", text, StringComparison.Ordinal);
        var commit = JsonNode.Parse(_run.Read("sent-graphql"))!["variables"]!["input"]!;
        Assert.Equal("slipway/github-keys", commit["branch"]!["branchName"]!.ToString());
        Assert.Equal(File, commit["fileChanges"]!["additions"]![0]!["path"]!.ToString());
        Assert.Equal("new", Encoding.UTF8.GetString(Convert.FromBase64String(commit["fileChanges"]!["additions"]![0]!["contents"]!.ToString())));
        var proposal = JsonNode.Parse(_run.Read("sent-pulls"))!;
        Assert.Equal(("slipway/github-keys", "main"), (proposal["head"]!.ToString(), proposal["base"]!.ToString()));
        Assert.Contains("wrote releases/github-oidc-keys.json: 1 key", proposal["body"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Script_WithAnOpenProposal_AddsToIt()
    {
        Kept();
        _run.Change("changes.txt", "");
        Github(open: "[{}]");

        Assert.Equal(0, _run.Run("propose-keys.sh", "changes.txt").ExitCode);
        Assert.DoesNotContain(_run.Calls, call => call.Contains("--request POST", StringComparison.Ordinal) && call.Contains("/pulls", StringComparison.Ordinal));
    }

    [Fact]
    public void Script_WithoutANewKey_ProposesNothing()
    {
        _run.StandIn("git", "exit 0");
        _run.Change("changes.txt", "");

        var (exitCode, text) = _run.Run("propose-keys.sh", "changes.txt");

        Assert.Equal(0, exitCode);
        Assert.Contains("releases/github-oidc-keys.json has every key", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Calls, call => call.StartsWith("curl", StringComparison.Ordinal));
    }

    private void Kept()
    {
        _run.StandIn("git", "[[ $1 != diff ]] || exit 1; echo 0123456789abcdef0123456789abcdef01234567");
        _run.Change(File, "new");
    }

    private void Github(string open) => _run.Github($$$$$"""
        data=''; while (($#)); do [[ $1 != --data ]] || data=$2; last=$1; shift; done
        case $last in
          *matching-refs*) echo '[]' ;;
          *graphql) printf %s "$data" >sent-graphql; echo '{"data": {"createCommitOnBranch": {"commit": {"oid": "abc"}}}}' ;;
          *pulls\?*) echo '{{{{{open}}}}}' ;;
          *pulls) printf %s "$data" >sent-pulls ;;
          *) echo '{}' ;;
        esac
        """);
}
