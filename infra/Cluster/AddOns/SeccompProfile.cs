namespace Slipway.Cluster.AddOns;

/// <summary>Which system calls a container may make: those that the runtime lets every container make.</summary>
public sealed record SeccompProfile
{
    public string Type { get; init; } = "RuntimeDefault";
}
