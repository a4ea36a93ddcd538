using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class CapabilitiesTests
{
    [Fact]
    public void Container_AddingOne_IsFound() =>
        new GoodPlan().Web("containers/0/securityContext/capabilities/add/0", "SYS_ADMIN")
            .Breaks(
                Capabilities.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.capabilities",
                "shop-web has a container web that keeps or adds capabilities");

    [Fact]
    public void Container_KeepingThem_IsFound() =>
        new GoodPlan().Web("initContainers/0/securityContext/capabilities", null)
            .Breaks(
                Capabilities.Rule,
                "shop-web.spec.template.spec.initContainers[wait].securityContext.capabilities",
                "shop-web has a container wait that keeps or adds capabilities");
}
