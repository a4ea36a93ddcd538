using Slipway.Plan.Differences;
using Slipway.Policy.Changes;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Policy.Changes;

public sealed class RisksTests
{
    private const string Branch = "github:index/branchProtection:BranchProtection";
    private const string Rules = "kubernetes:monitoring.coreos.com/v1:PrometheusRule";

    [Theory]
    [InlineData("aws:rds/instance:Instance", """{"dbName":"a"}""", """{"dbName":"b"}""", "replaced:shop-db", false)]
    [InlineData("aws:rds/instance:Instance", """{"backupRetentionPeriod":35}""", """{"backupRetentionPeriod":7}""", "shorter-backups:shop-db", true)]
    [InlineData("aws:rds/instance:Instance", """{"deletionProtection":true}""", """{"deletionProtection":false}""", "deletable:shop-db", true)]
    [InlineData("aws:iam/rolePolicy:RolePolicy", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"a\"}]}"}""", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\"],\"Resource\":\"a\"}]}"}""", "widened-rights:shop-db", false)]
    [InlineData("kubernetes:rbac.authorization.k8s.io/v1:Role", """{"rules":[{"verbs":["get"],"resources":["pods"]}]}""", """{"rules":[{"verbs":["get","delete"],"resources":["pods"]}]}""", "widened-rights:shop-db", false)]
    [InlineData("aws:s3/bucketPolicy:BucketPolicy", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"1\"},\"Action\":\"s3:GetObject\",\"Resource\":\"a\"}]}"}""", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"a\"}]}"}""", "widened-rights:shop-db", false)]
    [InlineData("aws:iam/rolePolicy:RolePolicy", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"r\",\"Condition\":{\"Bool\":{\"k\":\"true\"}}}]}"}""", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"r\"}]}"}""", "widened-rights:shop-db", false)]
    [InlineData("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", """{"cidrIpv4":"10.0.0.0/8"}""", """{"cidrIpv4":"0.0.0.0/0"}""", "widened-rights:shop-db", false)]
    [InlineData(Branch, """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":2}]}""", """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":1}]}""", "fewer-approvals:shop-db", true)]
    [InlineData(Branch, """{"requireSignedCommits":true}""", """{"requireSignedCommits":false}""", "unsigned-commits:shop-db", true)]
    [InlineData(Branch, """{"allowsForcePushes":false}""", """{"allowsForcePushes":true}""", "force-pushes:shop-db", true)]
    [InlineData("github:index/repositoryRuleset:RepositoryRuleset", """{"rules":{"requiredStatusChecks":{"requiredChecks":[{"context":"Test"},{"context":"Lint"}]}}}""", """{"rules":{"requiredStatusChecks":{"requiredChecks":[{"context":"Lint"}]}}}""", "fewer-checks:shop-db", true)]
    [InlineData("github:index/repositoryEnvironment:RepositoryEnvironment", """{"reviewers":[{"users":[1]}],"waitTimer":5}""", """{"reviewers":[{"users":[]}],"waitTimer":5}""", "fewer-reviewers:shop-db", true)]
    [InlineData("github:index/repositoryEnvironment:RepositoryEnvironment", """{"waitTimer":5}""", """{"waitTimer":0}""", "shorter-wait:shop-db", true)]
    [InlineData(Rules, """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2","for":"5m"}]}]}}""", """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 3","for":"5m"}]}]}}""", "weaker-alert:shop-Slow", true)]
    [InlineData(Rules, """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a < 0.8","for":"5m"}]}]}}""", """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a < 0.6","for":"5m"}]}]}}""", "weaker-alert:shop-Slow", true)]
    [InlineData(Rules, """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2","for":"5m"}]}]}}""", """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2","for":"1h"}]}]}}""", "later-alert:shop-Slow", true)]
    [InlineData(Rules, """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2"}]}]}}""", """{"spec":{"groups":[]}}""", "removed-alert:shop-Slow", true)]
    [InlineData("github:index/repositoryFile:RepositoryFile", """{"content":"uses: actions/checkout@0123456789012345678901234567890123456789"}""", """{"content":"uses: actions/checkout@v4"}""", "loosened-pin:actions/checkout", true)]
    public void Change_ForTheWorse_IsOneRisk(string type, string before, string after, string id, bool guardRail)
    {
        var risk = Assert.Single(Risks.Of(Between(Thing("shop-db", before, type), Thing("shop-db", after, type))));

        Assert.Equal((id, guardRail), (risk.Id, risk.LowersGuardRail));
        Assert.Empty(Risks.Of(Between(Thing("shop-db", before, type), Thing("shop-db", before, type))));
    }

    [Theory]
    [InlineData(Branch, """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":1}]}""", """{"requiredPullRequestReviews":[{"requiredApprovingReviewCount":2}]}""")]
    [InlineData(Branch, """{"requireSignedCommits":false}""", """{"requireSignedCommits":true}""")]
    [InlineData(Rules, """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 3","for":"5m"}]}]}}""", """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2","for":"1m"}]}]}}""")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"a:b\",\"a:c\"],\"Resource\":\"r\"}]}"}""", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"a:b\"],\"Resource\":\"r\"}]}"}""")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"r\"}]}"}""", """{"policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"r\",\"Condition\":{\"Bool\":{\"k\":\"true\"}}}]}"}""")]
    public void Change_ForTheBetter_IsNone(string type, string before, string after) =>
        Assert.Empty(Risks.Of(Between(Thing("shop-db", before, type), Thing("shop-db", after, type))));

    [Fact]
    public void Protected_Deleted_IsARisk()
    {
        var difference = PlanDifference.BetweenPlans(Of(Thing("shop-zone", "{}") with { Protect = true }), Of(), "before");

        Assert.Equal("shop-zone is deleted, and is protected", Assert.Single(Risks.Of(difference)).Message);
    }

    [Fact]
    public void Alert_ThatMovedToAnotherGroup_IsNone()
    {
        const string Slow = """{"spec":{"groups":[{"rules":[{"alert":"Slow","expr":"a > 2"}]}]}}""";

        Assert.Empty(Risks.Of(PlanDifference.BetweenPlans(Of(Thing("shop-a", Slow, Rules)), Of(Thing("shop-b", Slow, Rules)), "before")));
    }
}
