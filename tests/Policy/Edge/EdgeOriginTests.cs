using Slipway.Policy.Edge;
using Xunit;

namespace Slipway.Tests.Policy.Edge;

public sealed class EdgeOriginTests
{
    [Fact]
    public void Origin_OverHttp_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "origins/0/customOriginConfig/originProtocolPolicy", "match-viewer")
            .Breaks(EdgeOrigin.Rule, "shop-edge.origins", "shop-edge fetches from its origin without TLS, or with an old version of it");

    [Fact]
    public void Origin_WithOldTls_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "origins/0/customOriginConfig/originSslProtocols/0", "TLSv1")
            .Breaks(EdgeOrigin.Rule, "shop-edge.origins", "shop-edge fetches from its origin without TLS, or with an old version of it");

    [Fact]
    public void Origin_InTheNetwork_IsFine() =>
        new GoodPlan().With("Distribution", "shop-edge", "origins/0/customOriginConfig", null)
            .IsFine();
}
