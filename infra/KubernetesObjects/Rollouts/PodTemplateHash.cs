namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>Which version of the pods a hash belongs to.</summary>
public enum PodTemplateHash
{
    Stable,
    Latest,
}
