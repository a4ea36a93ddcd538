using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class ReleaseCommandTests : IDisposable
{
    private const string File = "releases/staging/brain-gateway.yaml";

    private readonly ScratchRepository _repository = new();

    public static TheoryData<string, string> Mistakes => new()
    {
        {
            "release set stagin brain-gateway brain=x",
            "slipway: unknown stack 'stagin' (did you mean 'staging'?); there are: production, staging; a stack is a file Pulumi.<stack>.yaml beside Pulumi.yaml\n"
        },
        {
            "release set staging brain-gatewy brain=x",
            "slipway: unknown product 'brain-gatewy' (did you mean 'brain-gateway'?); there are: autonomica, brain-gateway, goldensignals, humanline, piwardrive\n"
        },
        {
            "release set staging brain-gateway brian=registry.example/brain-gateway/brain@DIGEST brain gateway=registry.example/brain-gateway/gateway:v1 --commit abc --run here --evidence none.json",
            "slipway: --commit: \"abc\" is not a commit; write all 40 hexadecimal digits\n"
            + "slipway: --run: \"here\" is not the URL of a run\n"
            + "slipway: none.json: the file cannot be read\n"
            + "slipway: \"brian\" is not a component; brain-gateway has: brain, gateway (did you mean brain?)\n"
            + "slipway: \"brain\" is not a service with its image; write it like web=registry.example/team/web@sha256:…\n"
            + "slipway: gateway: \"registry.example/brain-gateway/gateway:v1\" does not name an image by its digest; a tag may be another image tomorrow, write registry/name@sha256:…\n"
        },
        {
            "release set staging brain-gateway brain=registry.example/brain-gateway/gateway@DIGEST brain=registry.example/brain-gateway/brain@DIGEST",
            "slipway: brain: registry.example/brain-gateway/gateway is not the image of brain, which is brain-gateway/brain\n"
            + "slipway: brain is asked for twice\n"
        },
        {
            "release set production brain-gateway brain=registry.example/brain-gateway/brain@DIGEST",
            "slipway: production takes only what ran in staging: slipway promote staging production --product brain-gateway\n"
        },
        { "release set staging brain-gateway", "slipway: there is nothing to set; name services with their images, a version or evidence\n" },
        { "release record staging brain-gateway healthy", "slipway: brain-gateway was never released to staging\n" },
        { "release record staging brain-gateway fine", "slipway: \"fine\" is not an outcome; allowed: aborted, healthy, rolled-back\n" },
        { "release", "slipway release: a command is missing; there are: figures, keys, record, set\nusage: slipway release --help tells more\n" },
        { "rollback staging brain-gateway", "slipway: brain-gateway was never released to staging\n" },
        { "promote staging production --product brain-gateway", "releases/staging/brain-gateway.yaml:1:1: brain-gateway was never released to staging\n" },
        {
            "promote production staging --product brain-gateway",
            "slipway: brain-gateway is not promoted from production to staging; its file has staging to production\n"
        },
    };

    public void Dispose() => _repository.Dispose();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Run_WrongInput_SaysAllOfItAndWritesNothing(string arguments, string expected)
    {
        var (code, written, complained) = await _repository.RunAsync(arguments.Replace("DIGEST", TestHash.Digest("x"), StringComparison.Ordinal).Split(' '));

        Assert.Equal((2, "", expected), (code, written, complained));
        Assert.False(System.IO.File.Exists(Path.Combine(_repository.Root, File)));
    }

    [Fact]
    public async Task Set_FirstRelease_IsWrittenAsPeopleReadIt()
    {
        var written = await SetAsync("v1");

        Assert.Equal(
            $"""
            wrote {File}: r1
              brain    nothing → v1 ({Digest("brainv1")})
              gateway  nothing → v1 ({Digest("gatewayv1")})

            """, written);
        Assert.Equal(
            $"""
            # What runs of brain-gateway in staging, and what ran. Written by slipway release, promote and rollback: docs/release-and-promote.md.
            running: r1
            releases:
              r1:
                when: 2026-11-21T08:00:00Z
                run: https://github.com/slipway-demo/slipway/actions/runs/9
                outcome: pending
                spec: {_repository.Catalog.Find("brain-gateway")!.Revision}
                services:
                  brain:
                    image: registry.example/brain-gateway/brain@{TestHash.Digest("brainv1")}
                    version: v1
                    commit: {TestHash.Commit("v1")}
                  gateway:
                    image: registry.example/brain-gateway/gateway@{TestHash.Digest("gatewayv1")}
                    version: v1
                    commit: {TestHash.Commit("v1")}

            """, _repository.Read(File));
    }

    [Fact]
    public async Task Set_OneService_KeepsTheOthersAsTheyRun()
    {
        await SetAsync("v1");

        var written = await _repository.DoAsync("release", "set", "staging", "brain-gateway", Image("gateway", "v2"), "--version", "v2");

        Assert.Equal(
            $"wrote {File}: r2\n  brain    v1 ({Digest("brainv1")}), as before\n  gateway  v1 ({Digest("gatewayv1")}) → v2 ({Digest("gatewayv2")})\n", written);
    }

    [Fact]
    public async Task Set_TheSameAgain_ChangesNothing()
    {
        await SetAsync("v1");
        var before = _repository.Read(File);

        Assert.Equal($"{File} says so already; nothing was changed\n", await SetAsync("v1"));
        Assert.Equal(before, _repository.Read(File));
    }

    [Fact]
    public async Task Set_HostedProduct_TakesVersionAndCommitWithoutImages()
    {
        await _repository.DoAsync("release", "set", "staging", "autonomica", "--version", "2026.11.9", "--commit", TestHash.Commit("9"));

        Assert.Equal(
            [("frontend", "2026.11.9"), ("backend", "2026.11.9"), ("worker", "2026.11.9")],
            _repository.Released("staging", "autonomica").Running.Services.Select(service => (service.Name, service.Version)));
    }

    [Fact]
    public async Task Set_EvidenceOfOtherDigests_IsRefusedAndNotKept()
    {
        await SetAsync("v1");
        var old = _repository.Hand(_repository.Evidence("staging", "brain-gateway").Of("smoke", _repository.Clock.Now));
        await SetAsync("v2");

        var (code, _, complained) = await _repository.RunAsync("release", "set", "staging", "brain-gateway", "--evidence", old);

        Assert.Equal(2, code);
        Assert.Contains($"it is for brain at {Digest("brainv1")}, not at {Digest("brainv2")}\n", complained, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_repository.Root, "releases/evidence")));
    }

    [Fact]
    public async Task Record_Aborted_LetsTheLastHealthyReleaseRunAgain()
    {
        await SetAsync("v1");
        await _repository.DoAsync("release", "record", "staging", "brain-gateway", "healthy");
        _repository.Clock.Now += TimeSpan.FromMinutes(9);
        await SetAsync("v2");

        var written = await _repository.DoAsync("release", "record", "staging", "brain-gateway", "aborted", "--reason", "error rate 7 %");

        Assert.StartsWith($"wrote {File}: r2 is aborted; r1 runs again\n", written, StringComparison.Ordinal);
        var file = _repository.Released("staging", "brain-gateway");
        Assert.Equal(("r1", ReleaseOutcome.Aborted, "error rate 7 %"), (file.RunningName, file.Find("r2")!.Outcome, file.Find("r2")!.Reason));
        var (code, _, complained) = await _repository.RunAsync("release", "record", "staging", "brain-gateway", "healthy", "--release", "r2");
        Assert.Equal((2, "slipway: r2 is aborted since 2026-11-21T08:09:00Z, and cannot become healthy; slipway rollback goes back\n"), (code, complained));
    }

    [Fact]
    public async Task Rollback_ToAVersionOrARelease_RunsThatOne()
    {
        foreach (var version in new[] { "v1", "v2", "v3" })
        {
            await SetAsync(version);
            await _repository.DoAsync("release", "record", "staging", "brain-gateway", "healthy");
            _repository.Clock.Now += TimeSpan.FromMinutes(9);
        }

        var (_, _, unknown) = await _repository.RunAsync("rollback", "staging", "brain-gateway", "--to", "v9");
        var (_, _, running) = await _repository.RunAsync("rollback", "staging", "brain-gateway", "--to", "r3");
        await _repository.DoAsync("rollback", "staging", "brain-gateway", "--to", "v1");

        Assert.Equal("slipway: unknown release 'v9'; there are: r2 (v2), r1 (v1)\n", unknown);
        Assert.Equal("slipway: r3 is not before r3, which runs; releases go forward by release set or promote\n", running);
        Assert.Equal("r1", _repository.Released("staging", "brain-gateway").RunningName);
        var (_, _, nothing) = await _repository.RunAsync("rollback", "staging", "brain-gateway");
        Assert.Equal($"slipway: {File} has no healthy release before r1 to go back to\n", nothing);
    }

    private Task<string> SetAsync(string version) => _repository.DoAsync(
        "release", "set", "staging", "brain-gateway", Image("brain", version), Image("gateway", version), "--version", version,
        "--commit", TestHash.Commit(version), "--run", "https://github.com/slipway-demo/slipway/actions/runs/9");

    private string Image(string component, string version) => ScratchRepository.Image(_repository.Catalog.Find("brain-gateway")!, component, version);

    private static string Digest(string text) => TestHash.Digest(text)[..19];
}
