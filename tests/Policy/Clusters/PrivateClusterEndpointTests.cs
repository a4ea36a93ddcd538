using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class PrivateClusterEndpointTests
{
    [Fact]
    public void Cluster_WithoutAPrivateEndpoint_IsFound() =>
        new GoodPlan().With("Cluster", "cluster", "vpcConfig/endpointPrivateAccess", false)
            .Breaks(PrivateClusterEndpoint.Rule, "cluster.vpcConfig.endpointPrivateAccess", "cluster has no private endpoint");
}
