using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class FederatedAudienceTests
{
    [Fact]
    public void Role_TrustingTokensForAnybody_IsFound() =>
        new GoodPlan()
            .With("Role", "shop-pipeline", "assumeRolePolicy/json/Statement/0/Condition/StringEquals", null)
            .Breaks(
                FederatedAudience.Rule,
                "shop-pipeline.assumeRolePolicy",
                "shop-pipeline trusts tokens of its provider without asking for whom they were made");

    [Fact]
    public void Role_TrustingTokensForAnotherService_IsFound() =>
        new GoodPlan().PipelineComparing("StringEquals", "aud", "vault.example")
            .Breaks(
                FederatedAudience.Rule,
                "shop-pipeline.assumeRolePolicy",
                "shop-pipeline trusts tokens of its provider without asking for whom they were made");
}
