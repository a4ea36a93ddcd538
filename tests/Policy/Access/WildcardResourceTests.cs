using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class WildcardResourceTests
{
    [Fact]
    public void Policy_AllowingAnActionWithEveryResource_IsFound() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Allow", "Action": ["s3:GetObject", "ec2:DescribeSubnets"], "Resource": "*"}""")
            .Breaks(WildcardResource.Rule, "platform-pods.policy", "platform-pods allows s3:GetObject with every resource");

    [Fact]
    public void Policy_AllowingEveryBucket_IsFound() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::*"]}""")
            .Breaks(WildcardResource.Rule, "platform-pods.policy", "platform-pods allows s3:GetObject with every resource");

    [Fact]
    public void Policy_AllowingAllResourcesButSome_IsFound() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::trial-files"}""")
            .Breaks(WildcardResource.Rule, "platform-pods.policy", "platform-pods allows s3:GetObject with every resource");

    [Fact]
    public void Policy_RequiringATagOfTheResource_IsFine() =>
        new GoodPlan()
            .PodsHave("""
                {"Effect": "Allow", "Action": "ec2:DeleteTags", "Resource": "*", "Condition": {"Null": {"aws:ResourceTag/shop": "false"}}}
                """)
            .IsFine();
}
