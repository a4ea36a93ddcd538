namespace Slipway.Policy.Networks;

/// <summary>Networks whose default security group lets anything through.</summary>
public static class DefaultSecurityGroup
{
    public static Rule Rule { get; } = new()
    {
        Id = "default-security-group",
        Title = "A network's default security group allows nothing",
        Reason = "What is made in the network without naming a group gets this one, unnoticed",
        Remedy = "declare a DefaultSecurityGroup of the network without ingress and egress",
        Breaches = environment =>
            from network in environment.OfType(AwsTypes.Network)
            let groups = environment.About(network, AwsTypes.DefaultSecurityGroup, "vpcId").ToArray()
            where groups.Length == 0 || groups.Any(one => one.Has("ingress") || one.Has("egress"))
            select network.Breach("", "has a default security group that lets traffic through"),
    };
}
