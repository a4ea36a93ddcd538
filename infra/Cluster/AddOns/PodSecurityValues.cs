namespace Slipway.Cluster.AddOns;

/// <summary>The security context of a pod whose containers need nothing special.</summary>
public sealed record PodSecurityValues
{
    public bool RunAsNonRoot { get; init; } = true;

    public int? RunAsUser { get; init; }

    public int? FsGroup { get; init; }

    public SeccompProfile SeccompProfile { get; init; } = new();
}
