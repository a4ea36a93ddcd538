using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The scripts of this repository's workflows, which take requests and write them down, run against stand-ins.</summary>
[Trait("OwnScript", "check-request.sh")]
[Trait("OwnScript", "commit-releases.sh")]
[Trait("OwnScript", "promote.sh")]
[Trait("OwnScript", "release.sh")]
public sealed class OwnScriptTests : IDisposable
{
    private const string Commit = OwnScripts.Commit;

    private static readonly string s_images = $$"""{"web":"registry.example/shop/web@sha256:{{new string('1', 64)}}"}""";

    private readonly OwnScripts _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void CheckRequest_GoodOne_Passes()
    {
        _run.Ask(("VERSION", "v1.2.3"), ("COMMIT", Commit), ("IMAGES", s_images), ("SOURCE", "https://github.com/demo/shop/actions/runs/12"));

        Assert.Equal((0, ""), _run.Run("check-request.sh"));
    }

    [Theory]
    [InlineData("PRODUCT", "../shop", "there is no product \"../shop\"")]
    [InlineData("PRODUCT", "defaults", "there is no product \"defaults\"")]
    [InlineData("VERSION", "--evidence=x", "\"--evidence=x\" is no version")]
    [InlineData("COMMIT", "0123456", "\"0123456\" is no commit")]
    [InlineData("IMAGES", """{"web":"registry.example/web:latest"}""", "the images are no map from components to images by digest")]
    [InlineData("IMAGES", "[", "the images are no map from components to images by digest")]
    [InlineData("SOURCE", "https://github.com/other/shop/actions/runs/12", "is no run of a repository of demo")]
    [InlineData("RELEASE", "r1; rm", "\"r1; rm\" is no release")]
    public void CheckRequest_WithAMistake_IsRefusedWithTheValue(string name, string value, string message)
    {
        _run.Ask((name, value));

        var (exitCode, text) = _run.Run("check-request.sh");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::", text, StringComparison.Ordinal);
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_ToTheFirstStack_WritesDownWhatWasBuilt()
    {
        _run.StandIn("slipway", "slipway", "");
        _run.Ask(("VERSION", "v1.2.3"), ("COMMIT", Commit), ("IMAGES", s_images));

        var (exitCode, _) = _run.Run("release.sh", "first");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            [$"slipway release set first shop web=registry.example/shop/web@sha256:{new string('1', 64)} --version v1.2.3 --commit {Commit} "
                + "--run https://github.com/demo/slipway/actions/runs/7"],
            _run.Calls);
    }

    [Fact]
    public void Release_ToAStackThatFollows_FetchesTheEvidenceAndPromotes()
    {
        _run.Promotable();
        _run.Ask(("VERSION", "v1.2.3"), ("COMMIT", Commit), ("IMAGES", "{}"));

        var (exitCode, text) = _run.Run("release.sh", "second", "first");

        Assert.True(exitCode == 0, text);
        Assert.Contains(_run.Calls, call => call.Contains("repos/demo/shop-repository/actions/artifacts?per_page=100&page=1", StringComparison.Ordinal));
        Assert.Contains(_run.Calls, call => call.StartsWith("slipway release set first shop --evidence ", StringComparison.Ordinal)
            && call.EndsWith($"/evidence-smoke-{Commit}.json", StringComparison.Ordinal));
        Assert.Equal("slipway promote first second --product shop --release r2 --run https://github.com/demo/slipway/actions/runs/7", _run.Calls[^1]);
    }

    [Fact]
    public void Release_OfWhatNeverRanBefore_IsRefused()
    {
        _run.Promotable();
        _run.Ask(("VERSION", "v1.2.3"), ("COMMIT", new string('f', 40)), ("IMAGES", "{}"));

        var (exitCode, text) = _run.Run("release.sh", "second", "first");

        Assert.Equal(1, exitCode);
        Assert.Contains("never ran in first, and second takes only what did", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CommitReleases_OfAChangedFile_LetsGithubMakeTheCommit()
    {
        _run.Github("""
            case $* in
              *git/ref*) echo "{\"object\": {\"sha\": \"$(git rev-parse HEAD)\"}}" ;;
              *graphql*) echo '{"data": {"createCommitOnBranch": {"commit": {"oid": "abc"}}}}' ;;
            esac
            """);
        _run.Change("releases/first/shop.yaml", "running: r3\n");

        var (exitCode, text) = _run.Run("commit-releases.sh", "Release to first: shop");

        Assert.Equal((0, "committed abc: Release to first: shop\n"), (exitCode, text));
        var asked = Assert.Single(_run.Calls, call => call.Contains("graphql", StringComparison.Ordinal));
        Assert.Contains($$$"""{"additions":[{"path":"releases/first/shop.yaml","contents":"{{{Convert.ToBase64String("running: r3\n"u8)}}}"}],"deletions":[]}""",
            asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Bearer", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void CommitReleases_OfWhatSomebodyElseChanged_IsRefused()
    {
        _run.Github("""
            case $* in
              *git/ref*) echo '{"object": {"sha": "another"}}' ;;
              *compare*) echo '{"files": [{"filename": "releases/first/shop.yaml"}]}' ;;
            esac
            """);
        _run.Change("releases/first/shop.yaml", "running: r3\n");

        var (exitCode, text) = _run.Run("commit-releases.sh", "Release to first: shop");

        Assert.Equal(1, exitCode);
        Assert.Contains("releases/first/shop.yaml was changed meanwhile; ask again", text, StringComparison.Ordinal);
    }
}
