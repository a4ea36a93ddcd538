using System.Text.Json.Nodes;
using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class HostPathTests
{
    [Fact]
    public void Pod_MountingAFolderOfTheNode_IsFound() =>
        new GoodPlan()
            .Web("volumes/0", JsonNode.Parse("""{"name": "logs", "hostPath": {"path": "/var/log"}}"""))
            .Breaks(HostPath.Rule, "shop-web.spec.template.spec.volumes", "shop-web has pods that mount a folder of their node");
}
