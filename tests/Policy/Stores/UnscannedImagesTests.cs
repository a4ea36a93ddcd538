using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class UnscannedImagesTests
{
    [Fact]
    public void Registry_WithoutScanning_IsFound() =>
        new GoodPlan()
            .With("Repository", "shop-image", "imageScanningConfiguration/scanOnPush", false)
            .Breaks(UnscannedImages.Rule, "shop-image.imageScanningConfiguration", "shop-image does not scan what is pushed");

    [Fact]
    public void Registry_OfAnAccountThatScansAll_IsFine() =>
        new GoodPlan()
            .With("Repository", "shop-image", "imageScanningConfiguration/scanOnPush", false)
            .And("""
            {"type": "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration", "name": "registry",
            "inputs": {"scanType": "ENHANCED", "rules": [{"scanFrequency": "CONTINUOUS_SCAN"}]}}
            """)
            .IsFine();
}
