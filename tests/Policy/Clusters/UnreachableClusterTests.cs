using Slipway.Plan;
using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class UnreachableClusterTests
{
    private static readonly GoodPlan s_private = new GoodPlan()
        .With("Cluster", "cluster", "vpcConfig/endpointPublicAccess", false)
        .With("Cluster", "cluster", "vpcConfig/publicAccessCidrs", null);

    [Fact]
    public void PrivateCluster_WithJobsAtGithub_IsFound() =>
        Assert.Equal(
            [
                new Finding(
                    "unreachable-cluster",
                    Severity.Error,
                    "cluster.vpcConfig.endpointPublicAccess",
                    "cluster has only a private endpoint, while slipway:runners is github-hosted",
                    UnreachableCluster.Rule.Remedy),
            ],
            s_private.Findings(hostedRunners: true));

    [Fact]
    public void PrivateCluster_WithJobsInside_IsFine() => s_private.IsFine();

    [Fact]
    public void OpenCluster_WithJobsAtGithub_IsFine() => Assert.Empty(new GoodPlan().Findings(hostedRunners: true));
}
