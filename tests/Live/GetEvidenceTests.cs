using System.Text;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Getting what a product's pipelines have proven, from GitHub's API on loopback.</summary>
[Trait("OwnScript", "get-evidence.sh")]
public sealed class GetEvidenceTests : IDisposable
{
    private const string Artifacts = "/repos/demo/shop/actions/artifacts";

    private static readonly string s_newest = Artifact(9, $"evidence-smoke-{OwnScripts.Commit}");
    private static readonly string s_older = Artifact(5, $"evidence-smoke-{OwnScripts.Commit}");
    private static readonly string s_expired = Artifact(4, $"evidence-security-{OwnScripts.Commit}", expired: true);
    private static readonly string s_another = Artifact(3, $"evidence-smoke-{new string('a', 40)}");

    private readonly OwnScripts _run = new();
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal)
    {
        [Artifacts] = Encoding.UTF8.GetBytes($$"""{"artifacts": [{{string.Join(", ", s_newest, s_older, s_expired, s_another)}}]}"""),
        [$"{Artifacts}/9/zip"] = Archives.Zip("document.json", """{"kind": "smoke"}"""),
    };

    private readonly LoopbackServer _github;

    public GetEvidenceTests()
    {
        _github = LoopbackServer.Of(_files);
        _run.Ask(("GITHUB_API_URL", _github.Url), ("GH_TOKEN", "token-of-the-app"));
    }

    public void Dispose()
    {
        _run.Dispose();
        _github.Dispose();
    }

    [Fact]
    public void Evidence_OfTheCommit_IsTheNewestOfEachKind()
    {
        var (exitCode, text) = Get();

        Assert.Equal((0, $"1 pieces of evidence for {OwnScripts.Commit} in demo/shop\n"), (exitCode, text));
        Assert.Equal("""{"kind": "smoke"}""", _run.Read($"found/evidence-smoke-{OwnScripts.Commit}.json"));
        Assert.Equal([$"GET {Artifacts}?per_page=100&page=1", $"GET {Artifacts}/9/zip"], _github.Asked.Select(call => call.Request));
        Assert.All(_github.Asked, call => Assert.Equal("Bearer token-of-the-app", call.Authorization));
    }

    [Fact]
    public void Evidence_ThatCannotBeRead_Fails()
    {
        _files.Remove(Artifacts);

        var (exitCode, text) = Get();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("404", text, StringComparison.Ordinal);
        Assert.DoesNotContain("token-of-the-app", text, StringComparison.Ordinal);
    }

    private (int ExitCode, string Text) Get() => _run.Run("get-evidence.sh", "demo/shop", OwnScripts.Commit, "found");

    private static string Artifact(int id, string name, bool expired = false) =>
        $$"""{"id": {{id}}, "name": "{{name}}", "expired": {{(expired ? "true" : "false")}}}""";
}
