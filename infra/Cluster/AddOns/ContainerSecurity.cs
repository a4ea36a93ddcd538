namespace Slipway.Cluster.AddOns;

/// <summary>What a restricted namespace demands of every container.</summary>
public sealed record ContainerSecurity
{
    public bool AllowPrivilegeEscalation { get; init; }

    public bool ReadOnlyRootFilesystem { get; init; } = true;

    public bool RunAsNonRoot { get; init; } = true;

    /// <summary>The user, where the image does not say one by its number.</summary>
    public int? RunAsUser { get; init; }

    public DroppedCapabilities Capabilities { get; init; } = new();

    public SeccompProfile SeccompProfile { get; init; } = new();

    /// <summary>No right of root's is kept.</summary>
    public sealed record DroppedCapabilities
    {
        public IReadOnlyList<string> Drop { get; init; } = ["ALL"];
    }
}
