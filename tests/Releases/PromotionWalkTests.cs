using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class PromotionWalkTests
{
    [Fact]
    public async Task Walk_FromReleaseToRollback_GoesThroughTheCommands()
    {
        using var repository = new ScratchRepository();
        await repository.ReleaseAsync("staging", "brain-gateway", "v1.0.0");
        repository.Clock.Now += TimeSpan.FromHours(2);
        await repository.DoAsync("promote", "staging", "production", "--product", "brain-gateway");
        await repository.DoAsync("release", "record", "production", "brain-gateway", "healthy");
        repository.Clock.Now += TimeSpan.FromDays(1);
        await repository.ReleaseAsync("staging", "brain-gateway", "v1.1.0");
        repository.Clock.Now += TimeSpan.FromHours(2);

        var dry = await repository.DoAsync("promote", "staging", "production", "--dry-run", "--product", "brain-gateway");
        Assert.Equal("v1.0.0", Version(repository));
        Assert.EndsWith("would write releases/production/brain-gateway.yaml\n", dry, StringComparison.Ordinal);
        Assert.Contains("  brain    v1.0.0 (", dry, StringComparison.Ordinal);

        var promoted = await repository.DoAsync("promote", "staging", "production", "--product", "brain-gateway");
        Assert.EndsWith("wrote releases/production/brain-gateway.yaml: r2\n", promoted, StringComparison.Ordinal);
        var staging = repository.Released("staging", "brain-gateway").Running;
        var production = repository.Released("production", "brain-gateway").Running;
        Assert.Equal(staging.Services, production.Services);
        Assert.Equal(staging.Evidence, production.Evidence);
        Assert.Equal(new PromotedFrom { Stack = "staging", Release = "r2", HealthySince = staging.Settled!.Value }, production.Promoted);

        var (code, _, problems) = await repository.RunAsync("preview", "production", "--quiet");
        Assert.Equal((0, ""), (code, problems.Replace("slipway: planning production …\n", "", StringComparison.Ordinal)));

        var back = await repository.DoAsync("rollback", "production", "brain-gateway", "--reason", "errors rose to 8 %");
        Assert.StartsWith("wrote releases/production/brain-gateway.yaml: r2 is rolled back; r1 runs again\n", back, StringComparison.Ordinal);
        var after = repository.Released("production", "brain-gateway");
        Assert.Equal("v1.0.0", Version(repository));
        Assert.Equal((ReleaseOutcome.RolledBack, "errors rose to 8 %"), (after.Find("r2")!.Outcome, after.Find("r2")!.Reason));
    }

    private static string Version(ScratchRepository repository) =>
        repository.Released("production", "brain-gateway").Running.Service("gateway")!.Version;
}
