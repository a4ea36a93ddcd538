using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class MissingLimitsTests
{
    [Fact]
    public void Container_WithoutALimit_IsFound() =>
        new GoodPlan().Web("containers/0/resources/limits", null)
            .Breaks(
                MissingLimits.Rule,
                "shop-web.spec.template.spec.containers[web].resources",
                "shop-web has a container web without limits.memory");

    [Fact]
    public void Container_WithoutResources_IsFound() =>
        new GoodPlan().Sweep("containers/0/resources", null)
            .Breaks(
                MissingLimits.Rule,
                "shop-sweep.spec.jobTemplate.spec.template.spec.containers[sweep].resources",
                "shop-sweep has a container sweep without requests.cpu, requests.memory, limits.memory");
}
