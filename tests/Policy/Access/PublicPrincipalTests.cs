using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class PublicPrincipalTests
{
    [Fact]
    public void Registry_ThatEverybodyPullsFrom_IsFound() =>
        new GoodPlan()
            .And("""
                {"type": "aws:ecr/repositoryPolicy:RepositoryPolicy", "name": "shop-image", "product": "shop", "inputs": {"repository": "shop",
                  "policy": {"json": {"Statement": {"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "ecr:BatchGetImage"}}}}}
                """)
            .Breaks(PublicPrincipal.Rule, "shop-image.policy", "shop-image allows ecr:BatchGetImage to everybody");

    [Fact]
    public void Registry_ThatEverybodyButSomebodyPullsFrom_IsFound() =>
        new GoodPlan()
            .And("""
                {"type": "aws:ecr/repositoryPolicy:RepositoryPolicy", "name": "shop-image", "product": "shop", "inputs": {"repository": "shop",
                  "policy": {"json": {"Statement": {"Effect": "Allow", "NotPrincipal": {"AWS": "1"}, "Action": "ecr:BatchGetImage"}}}}}
                """)
            .Breaks(PublicPrincipal.Rule, "shop-image.policy", "shop-image allows ecr:BatchGetImage to everybody");

    [Fact]
    public void Key_ForEverybodyWithoutCondition_IsFound() =>
        new GoodPlan().With("Key", "key", "policy/json/Statement/1/Condition", null)
            .Breaks(PublicPrincipal.Rule, "key.policy", "key allows kms:Decrypt to everybody");

    [Fact]
    public void Role_ForEverybody_IsFound() =>
        new GoodPlan()
            .With("Role", "platform-pods", "assumeRolePolicy/json/Statement/0/Principal", "*")
            .Breaks(
                PublicPrincipal.Rule,
                "platform-pods.assumeRolePolicy",
                "platform-pods allows sts:AssumeRole, sts:TagSession to everybody");
}
