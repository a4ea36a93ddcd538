namespace Slipway.KubernetesObjects.Admission;

/// <summary>What becomes of an object that is not as it should be.</summary>
public enum ValidationAction
{
    Deny,
    Audit,
    Warn,
}
