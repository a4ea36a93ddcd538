using Pulumi;

namespace Slipway.KubernetesObjects.Certificates;

/// <summary>A record in a zone of Route 53, written with the controller's own identity.</summary>
public sealed record Route53Solver
{
    public string? Region { get; init; }

    public Input<string>? HostedZoneID { get; init; }
}
