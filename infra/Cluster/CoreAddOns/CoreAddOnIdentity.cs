namespace Slipway.Cluster.CoreAddOns;

/// <summary>As which service account a core add-on asks AWS, and which of AWS's own policies answers.</summary>
public sealed record CoreAddOnIdentity
{
    public required string ServiceAccount { get; init; }

    /// <summary>The path and name of the policy below AWS's own account.</summary>
    public required string ManagedPolicy { get; init; }

    /// <summary>Whether it makes encrypted volumes, and so has to hand our key for volumes on to the machines that mount them.</summary>
    public bool EncryptsVolumes { get; init; }
}
