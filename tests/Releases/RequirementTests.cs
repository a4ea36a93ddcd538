using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>The rows of the documents that promotion and releases fulfil: by what the commands refuse, and by what the stack declares.</summary>
public sealed class RequirementTests : IDisposable
{
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    [Trait("Requirement", "BG-D03")]
    public async Task BrainGateway_FeatureThatOnlyStagingHas_KeepsTheVersionOutOfProduction()
    {
        _repository.Change("products/brain-gateway.yaml", "\nsecrets:\n", "\nfeatures:\n  dark-mode: {variable: DARK_MODE, text: Dark colours}\n\nsecrets:\n");
        _repository.Change("products/brain-gateway.yaml", "    namespace: staging\n", "    namespace: staging\n    features: {dark-mode: true}\n");
        await _repository.ReleaseAsync("staging", "brain-gateway", "v1");
        _repository.Clock.Now += TimeSpan.FromHours(1);

        Assert.Equal(
            ["features.dark-mode differs: on in staging, nothing in production; promotion.production.may-differ allows hosts, replicas, resources"],
            await RefusedAsync("brain-gateway"));
    }

    [Fact]
    [Trait("Requirement", "PW-D05")]
    public async Task PiWardrive_WithoutThePerformanceOfStaging_StaysOutOfProduction() =>
        Assert.Equal(["there is no evidence of performance"], await RefusedWithoutAsync("performance"));

    [Fact]
    [Trait("Requirement", "PW-D06")]
    public async Task PiWardrive_WithoutTestsAgainstExternalServices_StaysOutOfProduction() =>
        Assert.Equal(["there is no evidence of integration"], await RefusedWithoutAsync("integration"));

    [Fact]
    public async Task PiWardrive_PerformanceOnARunnerOnly_IsNotThatOfStaging()
    {
        await _repository.ReleaseAsync("staging", "piwardrive", "1.2.0");
        var onRunner = _repository.Evidence("staging", "piwardrive").Of(
            "performance",
            _repository.Clock.Now,
            document => Assert.True(document.Remove("environment") && document.Remove("images")),
            claims => claims["job_workflow_ref"] = "slipway-demo/piwardrive/.github/workflows/performance-monitoring.yml@refs/heads/main");

        var (code, _, complained) = await _repository.RunAsync("release", "set", "staging", "piwardrive", "--evidence", _repository.Hand(onRunner));

        Assert.Equal(2, code);
        Assert.Contains("the product's file has performance come from .github/workflows/deploy-staging.yml in staging", complained, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "GS-F11")]
    public async Task GoldenSignals_ReleaseFile_DeclaresWhatIsDeployed()
    {
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");
        await _repository.DoAsync("promote", "staging", "production");
        await _repository.DoAsync("release", "record", "production", "goldensignals", "healthy");
        var first = await ImagesAsync();
        await _repository.ReleaseAsync("staging", "goldensignals", "v2");
        await _repository.DoAsync("promote", "staging", "production");

        Assert.Equal([Image("backend", "v1"), Image("frontend", "v1")], first);
        Assert.Equal([Image("backend", "v2"), Image("frontend", "v2")], await ImagesAsync());
    }

    [Fact]
    [Trait("Requirement", "GS-R02")]
    public async Task GoldenSignals_Rollback_DeploysThePreviousRelease()
    {
        foreach (var version in new[] { "v1", "v2" })
        {
            await _repository.ReleaseAsync("staging", "goldensignals", version);
            await _repository.DoAsync("promote", "staging", "production");
            await _repository.DoAsync("release", "record", "production", "goldensignals", "healthy");
        }

        await _repository.DoAsync("rollback", "production", "goldensignals");

        Assert.Equal([Image("backend", "v1"), Image("frontend", "v1")], await ImagesAsync());
    }

    private static string Image(string component, string version) =>
        $"registry.example/goldensignals/goldensignals-{component}@{TestHash.Digest($"goldensignals-{component}{version}")}";

    // The images of all that the product's pods run, whatever kind of object runs them.
    private async Task<IReadOnlyList<string>> ImagesAsync()
    {
        var plan = await _repository.DoAsync("preview", "production", "--format", "json", "--product", "goldensignals");
        return [.. System.Text.RegularExpressions.Regex.Matches(plan, "\"image\": *\"(registry\\.example/[^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> RefusedWithoutAsync(string kind)
    {
        await _repository.ReleaseAsync("staging", "piwardrive", "1.2.0", without: kind);
        _repository.Clock.Now += TimeSpan.FromHours(1);
        var refused = await RefusedAsync("piwardrive");
        await _repository.DoAsync(
            "release", "set", "staging", "piwardrive",
            "--evidence", _repository.Hand(_repository.Evidence("staging", "piwardrive").Of(kind, _repository.Clock.Now)));
        await _repository.DoAsync("promote", "staging", "production", "--product", "piwardrive");
        return refused;
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(string product)
    {
        var (code, _, complained) = await _repository.RunAsync("promote", "staging", "production", "--product", product);
        Assert.Equal(2, code);
        return [.. complained.TrimEnd('\n').Split('\n').Select(line => line.Split(": releases.r1: ")[1])];
    }
}
