using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class ClusterAuthenticationTests
{
    [Fact]
    public void Cluster_WithTheOldMap_IsFound() =>
        new GoodPlan()
            .With("Cluster", "cluster", "accessConfig/authenticationMode", "API_AND_CONFIG_MAP")
            .Breaks(ClusterAuthentication.Rule, "cluster.accessConfig", "cluster lets in more than its access entries say");

    [Fact]
    public void Cluster_WhoseCreatorAdministers_IsFound() =>
        new GoodPlan()
            .With("Cluster", "cluster", "accessConfig/bootstrapClusterCreatorAdminPermissions", null)
            .Breaks(ClusterAuthentication.Rule, "cluster.accessConfig", "cluster lets in more than its access entries say");
}
