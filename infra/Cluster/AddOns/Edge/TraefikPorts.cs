namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Where Traefik listens: plain HTTP only to send people on, and HTTPS.</summary>
public sealed record TraefikPorts
{
    public required PlainPort Web { get; init; }

    public required Port Websecure { get; init; }

    /// <summary>The load balancer in front, whose addresses lie in these ranges, is believed when it says who asks.</summary>
    public static TraefikPorts Behind(IReadOnlyList<string> ranges) => new()
    {
        Web = new() { ProxyProtocol = new(ranges) },
        Websecure = new() { ProxyProtocol = new(ranges) },
    };

    /// <summary>A port.</summary>
    public record Port
    {
        public required Trust ProxyProtocol { get; init; }
    }

    /// <summary>A port that sends people on.</summary>
    public sealed record PlainPort : Port
    {
        public Routes Http { get; init; } = new();
    }

    /// <summary>Who is believed.</summary>
    public sealed record Trust(IReadOnlyList<string> TrustedIPs);

    /// <summary>What happens to a request.</summary>
    public sealed record Routes
    {
        public Redirections Redirections { get; init; } = new();
    }

    /// <summary>Where it is sent.</summary>
    public sealed record Redirections
    {
        public Target EntryPoint { get; init; } = new();
    }

    /// <summary>To the same address by HTTPS.</summary>
    public sealed record Target
    {
        public string To { get; init; } = "websecure";

        public string Scheme { get; init; } = "https";

        public bool Permanent { get; init; } = true;
    }
}
