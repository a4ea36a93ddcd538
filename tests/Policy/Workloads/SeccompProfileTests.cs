using System.Text.Json.Nodes;
using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class SeccompProfileTests
{
    [Fact]
    public void Container_WithoutAProfile_IsFound() =>
        new GoodPlan().Sweep("containers/0/securityContext/seccompProfile", null)
            .Breaks(
                SeccompProfile.Rule,
                "shop-sweep.spec.jobTemplate.spec.template.spec.containers[sweep].securityContext.seccompProfile",
                "shop-sweep has a container sweep without a seccomp profile");

    [Fact]
    public void Container_ReplacingThePodsProfile_IsFound() =>
        new GoodPlan()
            .Web("containers/0/securityContext/seccompProfile", new JsonObject { ["type"] = "Unconfined" })
            .Breaks(
                SeccompProfile.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.seccompProfile",
                "shop-web has a container web without a seccomp profile");
}
