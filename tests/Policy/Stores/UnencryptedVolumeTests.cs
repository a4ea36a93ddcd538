using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class UnencryptedVolumeTests
{
    [Fact]
    public void Disk_WithoutEncryption_IsFound() =>
        new GoodPlan()
            .With("LaunchTemplate", "nodes", "blockDeviceMappings/0/ebs/encrypted", "false")
            .Breaks(UnencryptedVolume.Rule, "nodes.blockDeviceMappings", "nodes makes machines with a disk that is not encrypted");

    [Fact]
    public void Disks_OfTheImage_AreFound() =>
        new GoodPlan().With("LaunchTemplate", "nodes", "blockDeviceMappings", null)
            .Breaks(UnencryptedVolume.Rule, "nodes.blockDeviceMappings", "nodes makes machines with a disk that is not encrypted");
}
