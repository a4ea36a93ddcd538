using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class StaticCredentialTests
{
    [Fact]
    public void User_OfIam_IsFound() =>
        new GoodPlan().And("""{"type": "aws:iam/user:User", "name": "robot", "inputs": {}}""")
            .Breaks(StaticCredential.Rule, "robot", "robot is a user, whom only keys can act for");

    [Fact]
    public void AccessKey_OfIam_IsFound() =>
        new GoodPlan()
            .And("""{"type": "aws:iam/accessKey:AccessKey", "name": "robot", "inputs": {"user": "robot"}}""")
            .Breaks(StaticCredential.Rule, "robot", "robot is an access key, which does not expire");
}
