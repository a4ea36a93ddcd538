using Slipway.Cloud.Network;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>The environment's network: its addresses, zones and way out.</summary>
public sealed record NetworkSettings
{
    public required AddressBlock Cidr { get; init; }

    public required IReadOnlyList<char> Zones { get; init; }

    public required NatGateways NatGateways { get; init; }

    /// <summary>The stacks whose domains lie below this one's.</summary>
    public required IReadOnlyList<string> SubdomainStacks { get; init; }

    public static NetworkSettings Read(SettingsReader settings) => new()
    {
        Cidr = settings.Required(
            "networkCidr",
            SettingType.String,
            SettingShapes.AddressBlock
                .Where(block => block.IsPrivate, "is not a private range; allowed: parts of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16")
                .Where(
                    block => block.PrefixLength is >= AddressPlan.ShortestPrefix and <= AddressPlan.LongestPrefix,
                    $"has the wrong size; allowed: /{AddressPlan.ShortestPrefix} to /{AddressPlan.LongestPrefix}"),
            "The private address range of the network, /16 to /20; no other environment that it may ever be connected with has it",
            "10.20.0.0/16"),
        Zones = settings.Required(
            "networkZones",
            SettingType.Array,
            SettingShapes.Zones,
            "The availability zones by their letters, at least two; adding one moves no other's addresses",
            "[a, b, c]"),
        NatGateways = settings.Required(
            "natGateways",
            SettingType.String,
            Shapes.Choice<NatGateways>("number of NAT gateways"),
            "One NAT gateway for all zones (one), or one in each (per-zone)",
            "per-zone"),
        SubdomainStacks = settings.Default(
            "subdomainStacks",
            SettingType.Array,
            Shapes.List(Shapes.Pattern("stack", "([A-Za-z0-9_.-]+/){2}[A-Za-z0-9_.-]+", "organization/slipway/staging")),
            "[]",
            "The stacks whose domains lie below this one's, as organization/project/stack; their name servers are written into its zones"),
    };
}
