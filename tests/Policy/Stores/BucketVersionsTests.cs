using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class BucketVersionsTests
{
    [Fact]
    public void Bucket_WithoutVersions_IsFound() =>
        new GoodPlan().Without("BucketVersioning", "files")
            .Breaks(BucketVersions.Rule, "files", "files keeps no earlier versions");

    [Fact]
    public void Bucket_WithVersionsSuspended_IsFound() =>
        new GoodPlan()
            .With("BucketVersioning", "files", "versioningConfiguration/status", "Suspended")
            .Breaks(BucketVersions.Rule, "files", "files keeps no earlier versions");
}
