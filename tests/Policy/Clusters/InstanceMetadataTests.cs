using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class InstanceMetadataTests
{
    [Fact]
    public void Machine_AnsweringWithoutAToken_IsFound() =>
        new GoodPlan().With("LaunchTemplate", "nodes", "metadataOptions/httpTokens", "optional")
            .Breaks(InstanceMetadata.Rule, "nodes.metadataOptions", "nodes lets pods ask for the machine's credentials");

    [Fact]
    public void Machine_AnsweringPods_IsFound() =>
        new GoodPlan()
            .With("LaunchTemplate", "nodes", "metadataOptions/httpPutResponseHopLimit", 2)
            .Breaks(InstanceMetadata.Rule, "nodes.metadataOptions", "nodes lets pods ask for the machine's credentials");

    [Fact]
    public void Machine_WithoutTheService_IsFine() =>
        new GoodPlan()
            .With("LaunchTemplate", "nodes", "metadataOptions/httpTokens", null)
            .With("LaunchTemplate", "nodes", "metadataOptions/httpEndpoint", "disabled")
            .IsFine();
}
