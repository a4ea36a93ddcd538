namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>Where the script is.</summary>
public sealed record TestScript
{
    public required ScriptFile ConfigMap { get; init; }
}
