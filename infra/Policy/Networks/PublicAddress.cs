namespace Slipway.Policy.Networks;

/// <summary>Subnets and machines that get public addresses by themselves.</summary>
public static class PublicAddress
{
    private static readonly IReadOnlyList<(string Type, string Input)> s_places =
    [
        (AwsTypes.Subnet, "mapPublicIpOnLaunch"),
        (AwsTypes.LaunchTemplate, "networkInterfaces.associatePublicIpAddress"),
    ];

    public static Rule Rule { get; } = new()
    {
        Id = "public-address",
        Title = "Machines get no public address",
        Reason = "A machine with a public address needs only one wrong firewall rule to be reachable",
        Remedy = "leave mapPublicIpOnLaunch and associatePublicIpAddress off; load balancers and NAT gateways have their own addresses",
        Breaches = environment =>
            from place in s_places
            from resource in environment.OfType(place.Type)
            where resource.IsOn(place.Input)
            select resource.Breach(place.Input, "gives machines a public address"),
    };
}
