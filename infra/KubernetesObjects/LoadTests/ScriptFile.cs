namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>A file in a config map.</summary>
public sealed record ScriptFile
{
    public required string Name { get; init; }

    public required string File { get; init; }
}
