namespace Slipway.KubernetesObjects.Selectors;

/// <summary>How a label is compared.</summary>
public enum LabelOperator
{
    In,
    NotIn,
    Exists,
    DoesNotExist,
}
