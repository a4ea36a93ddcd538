using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>How long it takes at most until somebody is told, summed up by hand.</summary>
public sealed class DetectionTests
{
    // The whole window, then the last probe with its timeout or the last scrape, one evaluation that has just passed, and how long it has to last.
    [Theory]
    [InlineData("humanline", "availability_burns_fastest", "backend", "1h3m35s")]
    [InlineData("piwardrive", "api_slow", "server", "11m30s")]
    [InlineData("piwardrive", "coverage_low", "piwardrive", "11m")]
    [InlineData("humanline", "service_down", "backend", "1m5s")]
    public void Alert_OfAnyKind_SaysWithinWhatItIsDetected(string product, string alert, string service, string within) =>
        Assert.Equal(within, Generated.Alert(product, "staging", alert, service).Annotations!["detected_within"]);

    [Fact]
    public void Limit_InSeveralWindows_TakesAllOfThem() => Assert.Equal(
        Duration.Parse("11m"),
        Detection.OfLimit(Watched.Product("humanline", "production"), Duration.Parse("5m"), Duration.Zero, Duration.Parse("30s"), violations: 2));
}
