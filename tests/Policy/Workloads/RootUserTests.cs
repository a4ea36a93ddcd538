using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class RootUserTests
{
    [Fact]
    public void Container_AskingForRoot_IsFound() =>
        new GoodPlan().Web("containers/0/securityContext/runAsUser", 0)
            .Breaks(
                RootUser.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.runAsNonRoot",
                "shop-web has a container web that may run as root");

    [Fact]
    public void Job_ThatDoesNotSay_IsFound() =>
        new GoodPlan().Sweep("containers/0/securityContext/runAsNonRoot", null)
            .Breaks(
                RootUser.Rule,
                "shop-sweep.spec.jobTemplate.spec.template.spec.containers[sweep].securityContext.runAsNonRoot",
                "shop-sweep has a container sweep that may run as root");
}
