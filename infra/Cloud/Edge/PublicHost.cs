namespace Slipway.Cloud.Edge;

/// <summary>A name under which something of ours answers the world, and whose it is.</summary>
public sealed record PublicHost
{
    public required string Name { get; init; }

    /// <summary>The product, or the platform.</summary>
    public required string Owner { get; init; }

    /// <summary>The component that has the name to itself; null where the whole product answers.</summary>
    public string? Component { get; init; }

    /// <summary>Whether AWS ends the TLS connection, which then needs a certificate of AWS; a controller in the cluster has its own.</summary>
    public required bool NeedsCertificate { get; init; }

    /// <summary>What resources for the name are called: it stays when the name itself changes.</summary>
    public string LogicalName => Component is null ? Owner : $"{Owner}-{Component}";

    /// <summary>Whether the name lies somewhere below the other one.</summary>
    public bool IsBelow(PublicHost other) => Name.EndsWith($".{other.Name}", StringComparison.Ordinal);
}
