using System.Text.Json.Nodes;
using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class NodeShellTests
{
    [Fact]
    public void Nodes_WithAKeyForShells_AreFound() =>
        new GoodPlan().With("LaunchTemplate", "nodes", "keyName", "admins")
            .Breaks(NodeShell.Rule, "nodes.keyName", "nodes lets people log in to nodes");

    [Fact]
    public void NodeGroup_WithRemoteAccess_IsFound() =>
        new GoodPlan()
            .With("NodeGroup", "nodes", "remoteAccess", new JsonObject { ["ec2SshKey"] = "admins" })
            .Breaks(NodeShell.Rule, "nodes.remoteAccess", "nodes lets people log in to nodes");
}
