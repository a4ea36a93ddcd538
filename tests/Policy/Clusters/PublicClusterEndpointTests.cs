using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class PublicClusterEndpointTests
{
    [Fact]
    public void Cluster_OpenToTheInternet_IsFound() =>
        new GoodPlan().With("Cluster", "cluster", "vpcConfig/publicAccessCidrs/0", "0.0.0.0/0")
            .Breaks(PublicClusterEndpoint.Rule, "cluster.vpcConfig.publicAccessCidrs", "cluster can be reached by the whole internet");

    [Fact]
    public void Cluster_ThatDoesNotSay_IsFound() =>
        new GoodPlan()
            .With("Cluster", "cluster", "vpcConfig/endpointPublicAccess", null)
            .With("Cluster", "cluster", "vpcConfig/publicAccessCidrs", null)
            .Breaks(PublicClusterEndpoint.Rule, "cluster.vpcConfig.publicAccessCidrs", "cluster can be reached by the whole internet");
}
