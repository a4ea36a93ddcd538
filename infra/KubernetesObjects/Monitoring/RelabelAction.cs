namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>What a relabeling does.</summary>
public enum RelabelAction
{
    Replace,
    Keep,
    Drop,
    LabelMap,
    LabelDrop,
    LabelKeep,
    Lowercase,
    Uppercase,
}
