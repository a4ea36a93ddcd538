using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class WildcardActionTests
{
    [Fact]
    public void Policy_AllowingAllOfAService_IsFound() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Allow", "Action": ["s3:*"], "Resource": "arn:aws:s3:::trial-files"}""")
            .Breaks(WildcardAction.Rule, "platform-pods.policy", "platform-pods allows the actions s3:*");

    [Fact]
    public void Policy_AllowingAllActionsButSome_IsFound() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Allow", "NotAction": "iam:CreateUser", "Resource": "arn:aws:s3:::trial-files"}""")
            .Breaks(WildcardAction.Rule, "platform-pods.policy", "platform-pods allows the actions all but some");

    [Fact]
    public void Policy_DenyingEverything_IsFine() =>
        new GoodPlan()
            .PodsHave("""{"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::trial-files"}""")
            .IsFine();
}
