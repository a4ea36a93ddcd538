namespace Slipway.Spec.Components;

/// <summary>Whose registry has the images.</summary>
public enum RegistryKind
{
    Ecr,
    DockerHub,
}
