using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class AwsAccountTests
{
    [Theory]
    [InlineData("eu-west-3", "arn:aws:ecr:eu-west-3:123456789012:repository/shop", "arn:aws:iam::123456789012:root", "ec2.eu-west-3.amazonaws.com")]
    [InlineData("cn-north-1", "arn:aws-cn:ecr:cn-north-1:123456789012:repository/shop", "arn:aws-cn:iam::123456789012:root", "ec2.cn-north-1.amazonaws.com.cn")]
    [InlineData("us-gov-east-1", "arn:aws-us-gov:ecr:us-gov-east-1:123456789012:repository/shop", "arn:aws-us-gov:iam::123456789012:root", "ec2.us-gov-east-1.amazonaws.com")]
    public void Names_Region_FollowThePartOfAwsThatItBelongsTo(string region, string regional, string root, string endpoint)
    {
        var account = new AwsAccount("123456789012", region);

        Assert.Equal((regional, root, endpoint), (account.Regional("ecr", "repository/shop"), account.Root, account.Endpoint("ec2")));
    }
}
