using Slipway.Policy.Networks;
using Xunit;

namespace Slipway.Tests.Policy.Networks;

public sealed class FlowLogsTests
{
    [Fact]
    public void Network_WithoutAFlowLog_IsFound() =>
        new GoodPlan().Without("FlowLog", "network")
            .Breaks(FlowLogs.Rule, "network", "network has no flow log");

    [Fact]
    public void Network_WhoseLogKeepsOnlyWhatPassed_IsFound() =>
        new GoodPlan().With("FlowLog", "network", "trafficType", "ACCEPT")
            .Breaks(FlowLogs.Rule, "network", "network has no flow log");
}
