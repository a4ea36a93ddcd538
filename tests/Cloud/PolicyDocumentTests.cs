using Slipway.Cloud;
using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void TrustedBy_Service_MayTakeOnTheRole() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}""",
        PolicyDocument.TrustedBy("eks.amazonaws.com", "sts:TagSession"));

    [Fact]
    public void Of_Statements_NamesActionsAndResources() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecr:PutImage"],"Resource":["arn:one","arn:two"]}]}""",
        PolicyDocument.Of(new PolicyStatement { Actions = ["ecr:PutImage"], Resources = ["arn:one", "arn:two"] }));

    [Fact]
    public void ResourceTags_Product_SayWhoseAndWhere() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["slipway:product"] = "piwardrive",
            ["slipway:environment"] = "staging",
            ["slipway:owner"] = "wardrivers",
            ["slipway:managed-by"] = "slipway",
        },
        ResourceTags.For("piwardrive", "staging", "wardrivers"));
}
