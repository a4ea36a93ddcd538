using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>Since when something runs is GitHub's word, not the release file's.</summary>
public sealed class SoakProofTests : IDisposable
{
    private const string Staging = "releases/staging/brain-gateway.yaml";

    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Promote_HealthyClaimedToBeSinceEarlier_CountsFromTheFirstEvidence()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        var release = _repository.Released("staging", "brain-gateway").Running;
        _repository.Change(Staging, $"when: {Moments.Write(release.When)}", $"when: {Moments.Write(release.When.AddHours(-5))}");
        _repository.Change(Staging, $"settled: {Moments.Write(release.Settled!.Value)}", $"settled: {Moments.Write(release.Settled.Value.AddHours(-5))}");
        _repository.Clock.Now += TimeSpan.FromMinutes(7);

        Assert.Equal(
            $"{Staging}:5:5: releases.r1: r1 has run healthy in staging for 7m since the first evidence that it runs there; "
            + "it says 2026-11-21T03:06:00Z, which nothing proves; production asks for 1h\n",
            await RefusedAsync());
    }

    [Fact]
    public async Task Promote_WithoutEvidenceFromTheEnvironment_HasNoMomentToCountFrom()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1", without: "smoke");
        _repository.Clock.Now += TimeSpan.FromHours(3);

        Assert.Contains(
            "nothing proves since when r1 runs in staging, and production asks for 1h; the first evidence that was found there would\n",
            await RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promote_EvidenceLaterThanHealthy_IsWrittenDownAsTheBeginning()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1", without: "smoke");
        _repository.Clock.Now += TimeSpan.FromMinutes(20);
        var proven = _repository.Clock.Now;
        var smoke = _repository.Evidence("staging", "brain-gateway").Of("smoke", proven);
        await _repository.DoAsync("release", "set", "staging", "brain-gateway", "--evidence", _repository.Hand(smoke));
        _repository.Clock.Now += TimeSpan.FromHours(1);

        await _repository.DoAsync("promote", "staging", "production", "--product", "brain-gateway");

        Assert.Equal(proven, _repository.Released("production", "brain-gateway").Running.Promoted!.HealthySince);
    }

    [Fact]
    public async Task Promote_OfWhatIsSaidToHappenInTheFuture_IsRefused()
    {
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        var settled = _repository.Released("staging", "brain-gateway").Running.Settled!.Value;
        _repository.Change(Staging, $"settled: {Moments.Write(settled)}", $"settled: {Moments.Write(settled.AddMinutes(6))}");

        Assert.Equal(
            $"{Staging}:5:5: releases.r1: it says 2026-11-21T08:12:00Z, and now it is 2026-11-21T08:06:00Z; nothing was released in the future\n",
            await RefusedAsync());
    }

    private async Task<string> RefusedAsync()
    {
        var (code, written, complained) = await _repository.RunAsync("promote", "staging", "production", "--product", "brain-gateway");
        Assert.Equal((2, ""), (code, written));
        return complained;
    }
}
