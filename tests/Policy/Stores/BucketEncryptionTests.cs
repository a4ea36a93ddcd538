using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class BucketEncryptionTests
{
    [Fact]
    public void Bucket_ThatDoesNotSay_IsFound() =>
        new GoodPlan().Without("BucketServerSideEncryptionConfiguration", "files")
            .Breaks(BucketEncryption.Rule, "files", "files does not say how it is encrypted");
}
