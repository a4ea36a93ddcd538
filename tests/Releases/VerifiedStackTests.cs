using Slipway.Cli.Engine;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>What a stack says, at preview and up, of releases that were not let in as they should have been.</summary>
public sealed class VerifiedStackTests : IAsyncLifetime
{
    private const string File = "releases/production/goldensignals.yaml";

    private readonly ScratchRepository _repository = new();

    public async ValueTask InitializeAsync()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        await _repository.DoAsync("promote", "staging", "production");
        _repository.Clock.Now += TimeSpan.FromHours(1);
        await _repository.ReleaseAsync("staging", "goldensignals", "v2");
    }

    public ValueTask DisposeAsync()
    {
        _repository.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Read_PromotedRelease_IsFineWhateverStagingRunsByNow() => Assert.Empty(Problems());

    [Fact]
    public async Task Preview_DigestChangedByHand_StopsWithFileAndLine()
    {
        var image = _repository.Released("production", "goldensignals").Running.Service("backend")!.Image!;
        _repository.Change(File, image.Digest!, TestHash.Digest("mine"));

        var (code, written, complained) = await _repository.RunAsync("preview", "production");

        Assert.Equal((2, ""), (code, written));
        Assert.Contains($"{File}:", complained, StringComparison.Ordinal);
        Assert.Contains($": releases.r1.evidence: smoke (", complained, StringComparison.Ordinal);
        Assert.Contains($"it is for backend at {image.Digest![..19]}, not at {TestHash.Digest("mine")[..19]}\n", complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EvidenceTakenAway_IsAProblemForEachKind()
    {
        var text = _repository.Read(File);
        var (start, end) = (text.IndexOf("    evidence:\n", StringComparison.Ordinal), text.IndexOf("    services:\n", StringComparison.Ordinal));
        _repository.Write(File, text[..start] + text[end..]);

        Assert.Equal(
            ["end-to-end", "performance", "security", "smoke"],
            Problems().Select(problem => problem.Message.Replace("there is no evidence of ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("keys: []")]
    public void Read_KeysThatAreNone_AreAProblem(string text)
    {
        _repository.Write("releases/github-oidc-keys.json", text);

        Assert.Contains(
            "releases/github-oidc-keys.json:1:1: this is no set of JSON Web Keys; take it back from git, or fetch it anew: "
                + "curl -fsSo keys.json https://token.actions.githubusercontent.com/.well-known/jwks && ./slipway release keys keys.json",
            Problems().Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_PromotionTakenAway_IsAProblem()
    {
        var text = _repository.Read(File);
        var (start, end) = (text.IndexOf("    promoted:\n", StringComparison.Ordinal), text.IndexOf("    evidence:\n", StringComparison.Ordinal));
        _repository.Write(File, text[..start] + text[end..]);

        Assert.Equal(
            [$"{File}:5:5: releases.r1: it was not promoted; what runs in production comes from staging, by slipway promote staging production"],
            Problems().Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_PromotedFromElsewhere_IsAProblem()
    {
        _repository.Change(File, "      from: staging\n", "      from: laptop\n");

        Assert.Equal(["releases.r1.promoted.from: production takes what ran in staging"], Problems().Select(problem => $"{problem.Path}: {problem.Message}"));
    }

    [Fact]
    public void Read_SpecClaimedToBeAnother_IsAProblemSinceTheEvidenceIsNot()
    {
        _repository.Change(File, _repository.Catalog.Find("goldensignals")!.Revision, TestHash.Digest("none"));

        Assert.Contains(Problems(), problem => problem.Message.Contains("it is for another revision of the product's file", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_MomentClaimedToBeLater_MakesTheEvidenceTooOld()
    {
        _repository.Change(File, "    when: 2026-11-21T", "    when: 2026-11-23T");

        Assert.Contains(Problems(), problem => problem.Message.Contains("production takes it younger than 1d", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Preview_MomentThatIsStillToCome_StopsSinceNoSoakTimeIsOverBeforeIt()
    {
        var when = _repository.Released("production", "goldensignals").Running.When;
        var later = _repository.Clock.Now + TimeSpan.FromMinutes(6);
        _repository.Change(File, $"when: {Moments.Write(when)}", $"when: {Moments.Write(later)}");

        var (code, written, complained) = await _repository.RunAsync("preview", "production");

        Assert.Equal((2, ""), (code, written));
        Assert.Contains(
            $"{File}:5:5: releases.r1: it says {Moments.Write(later)}, and now it is {Moments.Write(_repository.Clock.Now)}; nothing was released in the future\n",
            complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stack_ThatPulumiStarts_RefusesWhatIsStillToComeToo()
    {
        var when = _repository.Released("production", "goldensignals").Running.When;
        _repository.Change(File, $"when: {Moments.Write(when)}", $"when: {Moments.Write(when.AddHours(3))}");
        var workspace = new Workspace(_repository.Root, Path.Combine(_repository.Root, "releases"));

        await Environments.PlanAsync(workspace, _repository.Catalog, "production");
        var refused = await Assert.ThrowsAsync<EngineFailedException>(
            () => Environments.PlanAsync(workspace with { Clock = _repository.Clock }, _repository.Catalog, "production"));

        Assert.Contains("nothing was released in the future", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HealthyClaimedToBeSinceEarlier_IsAProblemSinceNothingProvesIt()
    {
        var promoted = _repository.Released("production", "goldensignals").Running.Promoted!.HealthySince;
        _repository.Change(File, $"healthy-since: {Moments.Write(promoted)}", $"healthy-since: {Moments.Write(promoted.AddHours(-1))}");

        Assert.Equal(
            [$"releases.r1.promoted.healthy-since: the first evidence that r1 ran in staging is from {Moments.Write(promoted)}; nothing proves an earlier moment"],
            Problems().Select(problem => $"{problem.Path}: {problem.Message}"));
    }

    [Fact]
    public async Task Read_AfterARollback_ProductsFileThatAsksForMoreDoesNotStandInTheWay()
    {
        await _repository.DoAsync("release", "record", "production", "goldensignals", "healthy");
        await _repository.DoAsync("promote", "staging", "production");
        await _repository.DoAsync("rollback", "production", "goldensignals");
        _repository.Change("products/goldensignals.yaml", "performance: {}}, soak: 0m", "performance: {}, canary: {}}, soak: 1d");
        _repository.Change("products/goldensignals.yaml", "evidence: [end-to-end]", "evidence: [end-to-end, canary]");

        Assert.Equal("r1", _repository.Released("production", "goldensignals").RunningName);
        Assert.Empty(Problems());
    }

    [Fact]
    public void Read_ProductsFileThatAsksForMore_WantsANewPromotion()
    {
        _repository.Change("products/goldensignals.yaml", "performance: {}}, soak: 0m", "performance: {}, canary: {}}, soak: 0m");
        _repository.Change("products/goldensignals.yaml", "evidence: [end-to-end]", "evidence: [end-to-end, canary]");

        Assert.Equal(["there is no evidence of canary"], Problems().Select(problem => problem.Message));
    }

    private ProblemList Problems()
    {
        var problems = new ProblemList();
        ReleaseFiles.Read(new(Path.Combine(_repository.Root, "releases"), "releases"), "production", _repository.Catalog.Products, problems);
        return problems;
    }
}
