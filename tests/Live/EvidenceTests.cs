using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What jobs prove: the steps that are generated, and the script that makes the document.</summary>
[Trait("Script", ".github/scripts/evidence.sh")]
public sealed class EvidenceTests : IDisposable
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000001";

    private readonly ScriptRun _run = new(Products.FilesOf("brain-gateway"));
    private readonly LoopbackServer _github = new(_ => """{"value": "header.claims.signature"}""");

    public static TheoryData<string> Names => [.. Products.All.Select(product => product.Name)];

    private Dictionary<string, string> Environment => new(StringComparer.Ordinal)
    {
        ["SPEC"] = Products.Named("brain-gateway").Revision,
        ["COMMIT"] = new string('a', 40),
        ["IMAGE_PREFIX"] = "registry.example/brain-gateway",
        ["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] = "secret-of-the-run",
        ["ACTIONS_ID_TOKEN_REQUEST_URL"] = $"{_github.Url}/token?api-version=2",
    };

    public void Dispose()
    {
        _run.Dispose();
        _github.Dispose();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Jobs_OfEveryProduct_ProveWhatItsPromotionsAskFor(string product)
    {
        var asked = Products.Named(product).Promotion.SelectMany(promotion => promotion.Evidence).Select(evidence => evidence.Name);
        var proven = Products.FilesOf(product).Where(file => file.Key.StartsWith(".github/workflows/", StringComparison.Ordinal))
            .SelectMany(file => new WorkflowView(YamlTree.Parse(file.Value)).Jobs).SelectMany(job => job.Steps)
            .Where(step => step.Name.StartsWith("Prove: ", StringComparison.Ordinal)).Select(step => step.Name["Prove: ".Length..]);

        Assert.Subset(proven.ToHashSet(), asked.ToHashSet());
    }

    [Fact]
    public void Job_ThatProves_HasAnIdentityAndKeepsTheDocumentForItsCommit()
    {
        var job = WorkflowView.Of("brain-gateway", "ci-cd.yml").Job("staging");

        Assert.Equal("write", job.Permission("id-token"));
        Assert.Equal(Products.Named("brain-gateway").Revision, job.Step("Prove: smoke").Variable("SPEC"));
        Assert.Equal(["bash .github/scripts/evidence.sh smoke staging"], job.Step("Prove: smoke").Lines);
        Assert.Equal("evidence-smoke-${{ github.sha }}", job.Step("Keep the proof: smoke").With("name"));
        Assert.True(job.Place("Test: smoke") < job.Place("Prove: smoke"));
    }

    [Fact]
    public void Job_InAPullRequest_ProvesNothing() => Assert.Equal(
        "github.event_name != 'pull_request'", WorkflowView.Of("brain-gateway", "ci-cd.yml").Job("security").Step("Prove: security").If);

    [Fact]
    public void Script_ForTheSource_IsVouchedForByItsHash()
    {
        var (exitCode, text) = _run.Run(".github/scripts/evidence.sh", Environment, "security");

        Assert.True(exitCode == 0, text);
        var signed = JsonNode.Parse(_run.Read("evidence/security.json"))!;
        var document = signed["document"]!.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        Assert.Equal($"GET /token?api-version=2&audience=sha256:{hash}", Assert.Single(_github.Asked).Request);
        Assert.Equal("bearer secret-of-the-run", _github.Asked[0].Authorization);
        Assert.Equal(("slipway.signed-evidence/1", "header.claims.signature"), (signed["format"]!.ToString(), signed["token"]!.ToString()));
        var said = JsonNode.Parse(document)!.AsObject();
        Assert.Equal(["format", "product", "kind", "result", "when", "spec", "commit"], said.Select(entry => entry.Key));
        Assert.Equal(("brain-gateway", "security", "passed"), (said["product"]!.ToString(), said["kind"]!.ToString(), said["result"]!.ToString()));
        Assert.DoesNotContain("secret-of-the-run", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_ForAnEnvironment_NamesTheImagesThatRanThere()
    {
        _run.StandIn("docker", $"echo {Digest}");

        var (exitCode, text) = _run.Run(".github/scripts/evidence.sh", Environment, "smoke", "staging");

        Assert.True(exitCode == 0, text);
        var document = JsonNode.Parse(JsonNode.Parse(_run.Read("evidence/smoke.json"))!["document"]!.ToString())!;
        Assert.Equal("staging", document["environment"]!.ToString());
        Assert.Equal($$"""{"brain":"{{Digest}}","gateway":"{{Digest}}"}""", document["images"]!.ToJsonString());
    }

    [Fact]
    public void Script_OfAJobThatMeasures_SaysWhatItMeasured()
    {
        _run.Change("coverage.xml", """<coverage line-rate="0.875"/>""");
        var environment = new Dictionary<string, string>(Environment, StringComparer.Ordinal) { ["COVERAGE"] = "unit=coverage.xml" };

        Assert.Equal(0, _run.Run(".github/scripts/evidence.sh", environment, "quality").ExitCode);

        var document = JsonNode.Parse(JsonNode.Parse(_run.Read("evidence/quality.json"))!["document"]!.ToString())!;
        Assert.Equal("87.5", document["measured"]!["ci_coverage_percent{suite=\"unit\"}"]!.ToString());
    }

    [Fact]
    public void Script_OfWhatWasNeverBuilt_ProvesNothing()
    {
        _run.StandIn("docker", "exit 1");

        var (exitCode, text) = _run.Run(".github/scripts/evidence.sh", Environment, "smoke", "staging");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::brain was never built from this source", text, StringComparison.Ordinal);
        Assert.Empty(_github.Asked);
    }
}
