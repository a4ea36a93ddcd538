namespace Slipway.Spec.Secrets;

/// <summary>Who uses a secret that no job names.</summary>
public enum SecretUse
{
    Alerting,
    Workload,
    Pipeline,
}
