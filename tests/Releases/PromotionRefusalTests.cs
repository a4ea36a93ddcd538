using Xunit;

namespace Slipway.Tests.Releases;

public sealed class PromotionRefusalTests : IDisposable
{
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Promote_NothingIsRight_SaysEveryReasonAtOnceAndWritesNothing()
    {
        _repository.Change("products/brain-gateway.yaml", "may-differ: [hosts, replicas, resources]", "may-differ: [replicas, resources]");
        await _repository.DoAsync("release", "set", "staging", "brain-gateway", Image("brain"), Image("gateway"), "--version", "v1", "--commit", TestHash.Commit("v1"));

        var (code, written, complained) = await _repository.RunAsync("promote", "staging", "production", "--product", "brain-gateway");

        Assert.Equal((2, ""), (code, written));
        Assert.Equal(
        [
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: r1 is not known to be healthy in staging: its outcome is pending",
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: slipway:domain differs: staging.slipway.example in staging, slipway.example in production; promotion.production.may-differ allows replicas, resources",
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: there is no evidence of end-to-end",
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: there is no evidence of security",
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: there is no evidence of smoke",
            "releases/staging/brain-gateway.yaml:5:5: releases.r1: url differs: https://staging.brain-gateway.example in staging, https://brain-gateway.example in production; promotion.production.may-differ allows replicas, resources",
            "",
        ], complained.Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(_repository.Root, "releases/production")));
    }

    [Fact]
    public async Task Promote_BeforeTheSoakTimeIsOver_SaysHowLongItHasRun()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        _repository.Clock.Now += TimeSpan.FromMinutes(59);
        Assert.Contains("r1 has run healthy in staging for 59m; production asks for 1h", await RefusedAsync(), StringComparison.Ordinal);

        _repository.Clock.Now += TimeSpan.FromMinutes(1);
        await _repository.DoAsync("promote", "staging", "production", "--product", "brain-gateway");
    }

    [Fact]
    public async Task Promote_EvidenceHasGrownOld_SaysHowOld()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        _repository.Clock.Now += TimeSpan.FromDays(7);

        Assert.Contains("it is 7d old; production takes it younger than 7d", await RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promote_ProductsFileHasChangedSince_SaysThatTheEvidenceIsForAnotherRevision()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        _repository.Clock.Now += TimeSpan.FromHours(2);
        _repository.Change("products/brain-gateway.yaml", "limit: 5m", "limit: 6m");

        Assert.Contains("it is for another revision of the product's file", await RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promote_ProductsFileHasAnotherComment_IsTheSameRevision()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        _repository.Clock.Now += TimeSpan.FromHours(2);
        _repository.Change("products/brain-gateway.yaml", "promotion:", "# Ask before.\npromotion:");

        await _repository.DoAsync("promote", "staging", "production", "--product", "brain-gateway");
    }

    [Fact]
    public async Task Promote_OneOfTwoProductsIsNotReady_WritesNeither()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        _repository.Clock.Now += TimeSpan.FromMinutes(30);

        // GoldenSignalsAI asks for no soak time, Brain/Gateway for an hour.
        Assert.Contains("releases/staging/brain-gateway.yaml:", await RefusedAsync([]), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_repository.Root, "releases/production")));
        Assert.EndsWith(
            "wrote releases/production/goldensignals.yaml: r1\n",
            await _repository.DoAsync("promote", "staging", "production", "--product", "goldensignals"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promote_SameAgain_SaysSoAndWritesNothing()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        await _repository.DoAsync("promote", "staging", "production");
        var before = _repository.Read("releases/production/goldensignals.yaml");

        Assert.Equal("goldensignals: production runs r1 of staging already\n", await _repository.DoAsync("promote", "staging", "production"));
        Assert.Equal(before, _repository.Read("releases/production/goldensignals.yaml"));
    }

    [Fact]
    public async Task Promote_SameOnEvidenceForAnotherRevision_PromotesItAnew()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        await _repository.DoAsync("promote", "staging", "production");
        _repository.Change("products/goldensignals.yaml", "{shift: 10%}", "{shift: 20%}");
        var evidence = _repository.Evidence("staging", "goldensignals").All(_repository.Clock.Now);
        await _repository.DoAsync(["release", "set", "staging", "goldensignals", .. evidence.SelectMany(one => new[] { "--evidence", _repository.Hand(one) })]);

        await _repository.DoAsync("promote", "staging", "production");

        var production = _repository.Released("production", "goldensignals");
        Assert.Equal(("r2", _repository.Catalog.Find("goldensignals")!.Revision), (production.RunningName, production.Running.Spec));
        Assert.Equal(production.Find("r1")!.Services, production.Running.Services);
    }

    [Fact]
    public async Task Promote_EarlierVersionByName_TakesThatRelease()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        _repository.Clock.Now += TimeSpan.FromHours(1);
        await _repository.ReleaseAsync("staging", "goldensignals", "v2");

        await _repository.DoAsync("promote", "staging", "production", "--product", "goldensignals", "--release", "v1");

        Assert.Equal("r1", _repository.Released("production", "goldensignals").Running.Promoted!.Release);
    }

    private string Image(string component) => ScratchRepository.Image(_repository.Catalog.Find("brain-gateway")!, component, "v1");

    private Task<string> RefusedAsync() => RefusedAsync("--product", "brain-gateway");

    private async Task<string> RefusedAsync(params string[] options)
    {
        var (code, written, complained) = await _repository.RunAsync(["promote", "staging", "production", .. options]);
        Assert.Equal((2, ""), (code, written));
        return complained;
    }
}
