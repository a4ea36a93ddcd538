using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnscannedRepositoryTests
{
    [Theory]
    [InlineData("private", "shop-repository is hidden, where GitHub looks for secrets with Secret Protection only")]
    [InlineData("public", "shop-repository is not scanned for secrets")]
    public void Repository_ThatNobodyScans_IsFound(string visibility, string message) => new GoodPlan()
        .With("Repository", "shop-repository", "visibility", visibility)
        .With("Repository", "shop-repository", "securityAndAnalysis", null)
        .Breaks(UnscannedRepository.Rule, "shop-repository.securityAndAnalysis", message);

    [Theory]
    [InlineData("secretScanning")]
    [InlineData("secretScanningPushProtection")]
    public void Repository_OfWhichHalfIsScanned_IsFound(string half) => new GoodPlan()
        .With("Repository", "shop-repository", $"securityAndAnalysis/{half}/status", "disabled")
        .Breaks(
            UnscannedRepository.Rule,
            "shop-repository.securityAndAnalysis",
            "shop-repository is hidden, where GitHub looks for secrets with Secret Protection only");
}
