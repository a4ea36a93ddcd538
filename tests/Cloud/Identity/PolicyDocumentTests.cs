using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class PolicyDocumentTests
{
    private static readonly PolicyStatement Pull = new() { Sid = "Pull", Actions = ["ecr:BatchGetImage"], Resources = ["arn:aws:ecr:eu-west-3:123456789012:repository/shop/web"] };

    [Fact]
    public void TrustedBy_Service_MayTakeOnTheRole() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}""",
        PolicyDocument.TrustedBy("eks.amazonaws.com", "sts:TagSession"));

    [Fact]
    public void Of_Statements_NamesActionsAndResources() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecr:PutImage"],"Resource":["arn:one","arn:two"]}]}""",
        PolicyDocument.Of(new PolicyStatement { Actions = ["ecr:PutImage"], Resources = ["arn:one", "arn:two"] }));

    [Fact]
    public void Of_StatementWithEverything_WritesWhatAwsReads()
    {
        var statement = new PolicyStatement
        {
            Sid = "Everything",
            Effect = PolicyEffect.Deny,
            Principals =
            [
                PolicyPrincipal.Service("ec2.amazonaws.com"),
                PolicyPrincipal.Aws("arn:one"),
                PolicyPrincipal.Service("rds.amazonaws.com"),
                PolicyPrincipal.Federated("arn:two"),
            ],
            Actions = ["s3:GetObject"],
            ActionPatterns = [new("s3:List*", "Whatever can be listed")],
            AnyResource = "There is only one",
            Conditions =
            [
                PolicyCondition.IsFalse("aws:SecureTransport"),
                PolicyCondition.TextIs("aws:RequestedRegion", "eu-west-3", "eu-north-1"),
                PolicyCondition.TextIs("aws:SourceAccount", "123456789012"),
                PolicyCondition.ArnIsLike("aws:SourceArn", "arn:three*"),
            ],
        };

        Policies.AssertSame(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Everything",
                  "Effect": "Deny",
                  "Principal": { "Service": ["ec2.amazonaws.com", "rds.amazonaws.com"], "AWS": "arn:one", "Federated": "arn:two" },
                  "Action": ["s3:GetObject", "s3:List*"],
                  "Resource": ["*"],
                  "Condition": {
                    "Bool": { "aws:SecureTransport": "false" },
                    "StringEquals": { "aws:RequestedRegion": ["eu-west-3", "eu-north-1"], "aws:SourceAccount": "123456789012" },
                    "ArnLike": { "aws:SourceArn": "arn:three*" }
                  }
                }
              ]
            }
            """,
            PolicyDocument.Of(statement));
    }

    public static TheoryData<PolicyStatement, string> Malformed => new()
    {
        { Pull with { Sid = "pull-images" }, "the sid \"pull-images\" has other characters than letters and digits" },
        { Pull with { Actions = [] }, "has no action" },
        { Pull with { Actions = ["*"] }, "\"*\" is not the full name of one action" },
        { Pull with { Actions = ["ecr:*"] }, "\"ecr:*\" is not the full name of one action" },
        { Pull with { Actions = ["BatchGetImage"] }, "\"BatchGetImage\" is not the full name of one action" },
        { Pull with { ActionPatterns = [new("*", "All")] }, "\"*\" is not a pattern of one service's actions" },
        { Pull with { ActionPatterns = [new("ecr:*", " ")] }, "has an ActionPattern without a reason" },
        { Pull with { Resources = ["*"] }, "names every resource; say why in AnyResource instead" },
        { Pull with { Resources = [""] }, "has an empty resource" },
        { Pull with { AnyResource = "Why not" }, "names resources besides every resource" },
        { Pull with { Resources = [], AnyResource = "" }, "gives no reason in AnyResource" },
        { Pull with { Principals = [PolicyPrincipal.Anybody] }, "lets anybody in without a condition" },
        { Pull with { Conditions = [PolicyCondition.TextIs("aws:SourceAccount")] }, "compares aws:SourceAccount with nothing" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Of_StatementThatSaysMoreThanItNames_IsRefused(PolicyStatement statement, string problem)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => PolicyDocument.Of(statement));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoStatementsOfOneName_IsRefused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => PolicyDocument.Of(Pull, Pull with { Actions = ["ecr:PutImage"] }));

        Assert.Equal("statement Pull: another one has the same sid", exception.Message);
    }
}
