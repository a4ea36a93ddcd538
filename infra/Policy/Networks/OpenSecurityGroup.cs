using Slipway.Plan;

namespace Slipway.Policy.Networks;

/// <summary>Ports that the whole internet can reach.</summary>
public static class OpenSecurityGroup
{
    private const double Https = 443;

    private static readonly HashSet<string> s_everywhere = new(StringComparer.Ordinal) { "0.0.0.0/0", "::/0" };

    private static IEnumerable<Breach> Inline(PlannedEnvironment environment) =>
        from wall in environment.OfType(AwsTypes.SecurityGroup)
        from rule in wall.All("ingress").OfType<PlanObject>()
        where rule.Texts("cidrBlocks").Concat(rule.Texts("ipv6CidrBlocks")).Any(s_everywhere.Contains) && !IsHttps(rule)
        select wall.Breach("ingress", $"lets the internet connect to {Ports(rule)}");

    private static IEnumerable<Breach> Rules(PlannedEnvironment environment) =>
        from rule in environment.OfType(AwsTypes.SecurityGroupIngress)
        where rule.Texts("cidrIpv4").Concat(rule.Texts("cidrIpv6")).Any(s_everywhere.Contains) && !IsHttps(rule.Inputs)
        select rule.Breach("", $"lets the internet connect to {Ports(rule.Inputs)}");

    private static bool IsHttps(PlanValue rule) => rule.Number("fromPort") == Https && rule.Number("toPort") == Https;

    private static string Ports(PlanValue rule) => rule.Number("fromPort") is { } from && rule.Number("toPort") is { } to && to > 0
        ? FormattableString.Invariant($"the ports {from} to {to}")
        : "every port";

    public static Rule Rule { get; } = new()
    {
        Id = "open-security-group",
        Title = "The internet reaches nothing but HTTPS",
        Reason = "Scanners find an open port within minutes, and every unpatched service behind it",
        Remedy = "name the security group or the address range that may connect",
        Breaches = environment =>
            Inline(environment).Concat(Rules(environment)),
    };
}
