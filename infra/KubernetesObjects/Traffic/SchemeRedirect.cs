namespace Slipway.KubernetesObjects.Traffic;

/// <summary>A redirect to another scheme.</summary>
public sealed record SchemeRedirect
{
    public required string Scheme { get; init; }

    public bool? Permanent { get; init; }
}
