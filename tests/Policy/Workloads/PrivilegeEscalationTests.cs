using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class PrivilegeEscalationTests
{
    [Fact]
    public void Container_ThatDoesNotSay_IsFound() =>
        new GoodPlan().Web("containers/0/securityContext/allowPrivilegeEscalation", null)
            .Breaks(
                PrivilegeEscalation.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.allowPrivilegeEscalation",
                "shop-web has a container web whose processes may gain rights");
}
