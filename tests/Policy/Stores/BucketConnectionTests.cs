using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class BucketConnectionTests
{
    [Fact]
    public void Bucket_WithoutAPolicy_IsFound() =>
        new GoodPlan().Without("BucketPolicy", "files")
            .Breaks(BucketConnection.Rule, "files", "files answers requests without TLS");

    [Fact]
    public void Bucket_WhosePolicyDeniesOnlyReading_IsFound() =>
        new GoodPlan()
            .With("BucketPolicy", "files", "policy/json/Statement/0/Action", "s3:GetObject")
            .Breaks(BucketConnection.Rule, "files", "files answers requests without TLS");
}
