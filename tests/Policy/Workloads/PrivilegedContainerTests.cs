using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class PrivilegedContainerTests
{
    [Fact]
    public void Container_ThatIsPrivileged_IsFound() =>
        new GoodPlan().Web("containers/0/securityContext/privileged", true)
            .Breaks(
                PrivilegedContainer.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.privileged",
                "shop-web has a container web that is privileged");

    [Fact]
    public void FirstContainer_ThatIsPrivileged_IsFound() =>
        new GoodPlan().Web("initContainers/0/securityContext/privileged", true)
            .Breaks(
                PrivilegedContainer.Rule,
                "shop-web.spec.template.spec.initContainers[wait].securityContext.privileged",
                "shop-web has a container wait that is privileged");
}
