namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Whether a renewed certificate has a new key.</summary>
public enum KeyRotation
{
    Never,
    Always,
}
