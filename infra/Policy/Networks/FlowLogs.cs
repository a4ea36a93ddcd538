namespace Slipway.Policy.Networks;

/// <summary>Networks of which nobody knows who talked to whom.</summary>
public static class FlowLogs
{
    public static Rule Rule { get; } = new()
    {
        Id = "flow-logs",
        Title = "A network records its connections",
        Reason = "After a break-in nobody could tell what was reached and what left the network",
        Remedy = "declare a FlowLog of the network for all traffic",
        Breaches = environment =>
            from network in environment.OfType(AwsTypes.Network)
            where !environment.About(network, AwsTypes.FlowLog, "vpcId").Any(log => log.Text("trafficType") is null or "ALL" or "REJECT")
            select network.Breach("", "has no flow log"),
    };
}
