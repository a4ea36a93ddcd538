using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class ExposedServiceTests
{
    [Fact]
    public void Service_WithAPortOfEveryNode_IsFound() =>
        new GoodPlan().With("Service", "shop-web", "spec/type", "NodePort")
            .Breaks(ExposedService.Rule, "shop-web.spec.type", "shop-web can be reached past the edge");

    [Fact]
    public void Service_WithALoadBalancerOfItsOwn_IsFound() =>
        new GoodPlan().With("Service", "shop-web", "spec/type", "LoadBalancer")
            .Breaks(ExposedService.Rule, "shop-web.spec.type", "shop-web can be reached past the edge");
}
