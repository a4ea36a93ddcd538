using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>Evidence stays exactly as long as a release names it.</summary>
public sealed class ForgottenEvidenceTests : IDisposable
{
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Write_ForgettingARelease_TakesItsEvidenceAwayAndNoOther()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        var first = Named("staging");
        await _repository.ReleaseAsync("staging", "goldensignals", "v2");
        _repository.Clock.Now += TimeSpan.FromDays(401);
        await _repository.ReleaseAsync("staging", "goldensignals", "v3");
        await _repository.ReleaseAsync("staging", "goldensignals", "v4");

        var named = Named("staging");
        Assert.Equal(["r4", "r3"], _repository.Released("staging", "goldensignals").Releases.Select(release => release.Name));
        Assert.Empty(named.Intersect(first));
        Assert.Equal(named, Kept());
    }

    [Fact]
    public async Task Write_ForgettingAReleaseThatAnotherEnvironmentCameFrom_KeepsItsEvidence()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        await _repository.DoAsync("promote", "staging", "production");
        _repository.Clock.Now += TimeSpan.FromDays(401);
        await _repository.ReleaseAsync("staging", "goldensignals", "v2");
        await _repository.ReleaseAsync("staging", "goldensignals", "v3");

        Assert.Superset(Named("production").ToHashSet(), Kept().ToHashSet());
    }

    [Fact]
    public async Task Write_AfterAnInterruption_TakesAwayWhatNobodyNames()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        var orphan = TestHash.Digest("interrupted");
        _repository.Write($"releases/{EvidenceFolder.PathOf(orphan)}", "{}");

        await _repository.ReleaseAsync("staging", "goldensignals", "v2");

        Assert.DoesNotContain(orphan, Kept());
    }

    private List<string> Named(string stack) =>
        [.. _repository.Released(stack, "goldensignals").Releases.SelectMany(release => release.Evidence).Order(StringComparer.Ordinal)];

    private IReadOnlyList<string> Kept() => EvidenceFolder.AllIn(new(Path.Combine(_repository.Root, "releases"), "releases"));
}
