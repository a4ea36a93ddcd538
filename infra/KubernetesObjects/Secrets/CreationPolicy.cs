namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Whose the made secret is.</summary>
public enum CreationPolicy
{
    Owner,
    Orphan,
    Merge,
    None,
    CreateOrMerge,
}
