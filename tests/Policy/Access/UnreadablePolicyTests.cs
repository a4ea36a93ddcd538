using System.Text.Json.Nodes;
using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class UnreadablePolicyTests
{
    [Fact]
    public void Policy_ThatIsNoJson_IsFound() =>
        new GoodPlan().With("RolePolicy", "platform-pods", "policy", "everything")
            .Breaks(
                UnreadablePolicy.Rule,
                "platform-pods.policy",
                "platform-pods holds a policy that is not JSON with statements, effects and principals");

    [Fact]
    public void Policy_ThatSaysNothing_IsFound() =>
        new GoodPlan()
            .With("RolePolicy", "platform-pods", "policy/json/Statement", new JsonArray())
            .Breaks(
                UnreadablePolicy.Rule,
                "platform-pods.policy",
                "platform-pods holds a policy that is not JSON with statements, effects and principals");

    [Fact]
    public void Policy_WithoutStatements_IsFound() =>
        new GoodPlan().With("Role", "platform-pods", "assumeRolePolicy/json/Statement", null)
            .Breaks(
                UnreadablePolicy.Rule,
                "platform-pods.assumeRolePolicy",
                "platform-pods holds a policy that is not JSON with statements, effects and principals");
}
