namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Whether composed values stand instead of the fetched ones or beside them.</summary>
public enum TemplateMergePolicy
{
    Replace,
    Merge,
}
