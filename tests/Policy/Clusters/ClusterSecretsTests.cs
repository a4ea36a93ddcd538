using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class ClusterSecretsTests
{
    [Fact]
    public void Cluster_WithoutAKey_IsFound() =>
        new GoodPlan().With("Cluster", "cluster", "encryptionConfig", null)
            .Breaks(ClusterSecrets.Rule, "cluster.encryptionConfig", "cluster stores secrets without a key of ours");

    [Fact]
    public void Cluster_EncryptingSomethingElse_IsFound() =>
        new GoodPlan().With("Cluster", "cluster", "encryptionConfig/resources/0", "pods")
            .Breaks(ClusterSecrets.Rule, "cluster.encryptionConfig", "cluster stores secrets without a key of ours");
}
