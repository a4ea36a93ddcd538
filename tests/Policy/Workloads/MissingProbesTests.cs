using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class MissingProbesTests
{
    [Fact]
    public void Container_WithoutProbes_IsFound() =>
        new GoodPlan()
            .Web("containers/0/livenessProbe", null)
            .Web("containers/0/readinessProbe", null)
            .Breaks(
                MissingProbes.Rule,
                "shop-web.spec.template.spec.containers[web].livenessProbe",
                "shop-web has a container web without livenessProbe and readinessProbe");

    [Fact]
    public void Container_ThatListensToNothing_NeedsNoReadiness() =>
        new GoodPlan()
            .Web("containers/0/ports", null)
            .Web("containers/0/readinessProbe", null)
            .IsFine();

    [Fact]
    public void Sidecar_WithoutAProbe_IsFound() =>
        new GoodPlan().Web("initContainers/0/restartPolicy", "Always")
            .Breaks(
                MissingProbes.Rule,
                "shop-web.spec.template.spec.initContainers[wait].livenessProbe",
                "shop-web has a container wait without livenessProbe");
}
