using Slipway.Signals.Measuring;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>How long it takes at most until somebody is told, summed up by hand.</summary>
public sealed class DetectionTests
{
    [Theory]
    [InlineData("humanline", "availability_burns_fastest", "backend", "1h")]
    [InlineData("piwardrive", "coverage_low", "piwardrive", "1h")]
    [InlineData("piwardrive", "api_slow", "server", "1h")]
    [InlineData("humanline", "service_down", "backend", "1h")]
    public void Alert_OfAnyKind_SaysWithinWhatItIsDetected(string product, string alert, string service, string within) =>
        Assert.Equal(within, Generated.Alert(product, "production", alert, service).Annotations!["detected_within"]);

    [Fact]
    public void Limit_InSeveralWindows_TakesAllOfThem() => Assert.Equal(
        Duration.Parse("10m45s"),
        Detection.OfLimit(Watched.Product("humanline", "production"), Duration.Parse("5m"), Duration.Zero, Duration.Parse("30s"), violations: 2));
}
