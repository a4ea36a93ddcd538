using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class HostNamespaceTests
{
    [Fact]
    public void Pod_InTheNodesNetwork_IsFound() =>
        new GoodPlan().Web("hostNetwork", true)
            .Breaks(
                HostNamespace.Rule,
                "shop-web.spec.template.spec.hostNetwork",
                "shop-web has pods that share their node's network or processes");

    [Fact]
    public void Pod_SeeingTheNodesProcesses_IsFound() =>
        new GoodPlan().Web("hostPID", true)
            .Breaks(
                HostNamespace.Rule,
                "shop-web.spec.template.spec.hostPID",
                "shop-web has pods that share their node's network or processes");

    [Fact]
    public void Pod_SharingTheNodesMemory_IsFound() =>
        new GoodPlan().Web("hostIPC", true)
            .Breaks(
                HostNamespace.Rule,
                "shop-web.spec.template.spec.hostIPC",
                "shop-web has pods that share their node's network or processes");

    [Fact]
    public void Pod_WithAPortOfTheNode_IsFound() =>
        new GoodPlan().Web("containers/0/ports/0/hostPort", 80)
            .Breaks(
                HostNamespace.Rule,
                "shop-web.spec.template.spec.containers",
                "shop-web has pods that share their node's network or processes");
}
