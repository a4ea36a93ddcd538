using Slipway.Policy.Delivery;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class ThinCanaryTests
{
    [Fact]
    public async Task Canary_ThatIsWatchedForLessThanThreeWindows_IsFound() => Assert.Equal(
        [
            "goldensignals: error-rate of backend is measured over 5m, and the canary is watched for 14m",
            "goldensignals: latency of backend is measured over 5m, and the canary is watched for 14m",
        ],
        await ChangedProducts.JudgeAsync(ThinCanary.Rule, "goldensignals", product => product with
        {
            Delivery =
            [
                .. product.Delivery.Select(one => one with
                {
                    Steps = [.. one.Steps.Select(step => step.Watch is null ? step : step with { Watch = Duration.FromMinutes(14) })],
                }),
            ],
        }));
}
