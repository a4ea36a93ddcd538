using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class TrailGapsTests
{
    [Fact]
    public void Trail_WithoutValidation_IsFound() =>
        new GoodPlan().With("Trail", "trail", "enableLogFileValidation", null)
            .Breaks(TrailGaps.Rule, "trail.enableLogFileValidation", "trail has gaps, is not validated or not encrypted");

    [Fact]
    public void Trail_OfOneRegion_IsFound() =>
        new GoodPlan().With("Trail", "trail", "isMultiRegionTrail", false)
            .Breaks(TrailGaps.Rule, "trail.isMultiRegionTrail", "trail has gaps, is not validated or not encrypted");

    [Fact]
    public void Trail_WithoutAKey_IsFound() =>
        new GoodPlan().With("Trail", "trail", "kmsKeyId", null)
            .Breaks(TrailGaps.Rule, "trail.kmsKeyId", "trail has gaps, is not validated or not encrypted");

    [Fact]
    public void Trail_ThatIsOff_IsFound() =>
        new GoodPlan().With("Trail", "trail", "enableLogging", false)
            .Breaks(TrailGaps.Rule, "trail.enableLogging", "trail has gaps, is not validated or not encrypted");
}
