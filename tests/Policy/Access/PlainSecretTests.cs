using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class PlainSecretTests
{
    [Fact]
    public void EnvironmentSecret_WithALiteral_IsFound() =>
        new GoodPlan()
            .With("ActionsEnvironmentSecret", "shop-repository-token", "value", "sesame")
            .Breaks(
                PlainSecret.Rule,
                "shop-repository-token.value",
                "shop-repository-token has a secret whose value can be read in the plan");

    [Fact]
    public void KubernetesSecret_WithALiteral_IsFound() =>
        new GoodPlan()
            .With("Secret", "shop-web", "stringData/DATABASE_URL", "postgres://shop:sesame@database")
            .Breaks(PlainSecret.Rule, "shop-web.stringData", "shop-web has a secret whose value can be read in the plan");

    [Fact]
    public void SecretVersion_WithALiteral_IsFound() =>
        new GoodPlan().With("SecretVersion", "token", "secretString", "sesame")
            .Breaks(PlainSecret.Rule, "token.secretString", "token has a secret whose value can be read in the plan");

    [Fact]
    public void SecureParameter_WithALiteral_IsFound() =>
        new GoodPlan()
            .And("""{"type": "aws:ssm/parameter:Parameter", "name": "door", "inputs": {"type": "SecureString", "value": "sesame"}}""")
            .Breaks(PlainSecret.Rule, "door.value", "door has a secret whose value can be read in the plan");

    [Fact]
    public void PlainParameter_WithALiteral_IsFine() =>
        new GoodPlan()
            .And("""{"type": "aws:ssm/parameter:Parameter", "name": "door", "inputs": {"type": "String", "value": "green"}}""")
            .IsFine();

    [Fact]
    public void EnvironmentSecret_WithAnotherResourcesOutput_IsFine() =>
        new GoodPlan()
            .With("ActionsEnvironmentSecret", "shop-repository-token", "value", "${Distribution:shop-edge.id}")
            .IsFine();
}
