using System.Text.Json.Nodes;
using Slipway.Policy.Clusters;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class ControlPlaneLogsTests
{
    [Fact]
    public void Cluster_WithoutTheAuditLog_IsFound() =>
        new GoodPlan()
            .With("Cluster", "cluster", "enabledClusterLogTypes", new JsonArray("api", "authenticator", "scheduler"))
            .Breaks(ControlPlaneLogs.Rule, "cluster.enabledClusterLogTypes", "cluster does not keep the logs audit, controllerManager");
}
