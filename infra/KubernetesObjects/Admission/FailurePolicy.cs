namespace Slipway.KubernetesObjects.Admission;

/// <summary>What happens while Kyverno cannot be asked.</summary>
public enum FailurePolicy
{
    Ignore,
    Fail,
}
