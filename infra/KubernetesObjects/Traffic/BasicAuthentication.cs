namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Who may pass, by name and password.</summary>
public sealed record BasicAuthentication
{
    /// <summary>The secret with the name and the password.</summary>
    public required string Secret { get; init; }

    /// <summary>Whether the service behind does not see them.</summary>
    public bool? RemoveHeader { get; init; }
}
