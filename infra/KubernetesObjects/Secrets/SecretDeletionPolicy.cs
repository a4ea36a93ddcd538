namespace Slipway.KubernetesObjects.Secrets;

/// <summary>What becomes of the secret when its source is gone.</summary>
public enum SecretDeletionPolicy
{
    Delete,
    Merge,
    Retain,
}
