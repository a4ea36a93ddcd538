using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class PublicBucketTests
{
    [Fact]
    public void Bucket_WithoutABlock_IsFound() =>
        new GoodPlan().Without("BucketPublicAccessBlock", "files")
            .Breaks(PublicBucket.Rule, "files", "files can be made public");

    [Fact]
    public void Bucket_WithASwitchOff_IsFound() =>
        new GoodPlan().With("BucketPublicAccessBlock", "files", "ignorePublicAcls", false)
            .Breaks(PublicBucket.Rule, "files", "files can be made public");

    [Fact]
    public void Rights_ForEverybody_AreFound() =>
        new GoodPlan().With("BucketAcl", "files", "acl", "public-read")
            .Breaks(PublicBucket.Rule, "files.acl", "files makes its bucket public");
}
