using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Where a value is kept.</summary>
public sealed record RemoteReference
{
    /// <summary>The name or ARN, which another resource may give.</summary>
    public required Input<string> Key { get; init; }

    /// <summary>The member, where the source is a JSON object.</summary>
    public string? Property { get; init; }

    public string? Version { get; init; }
}
