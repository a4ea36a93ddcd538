namespace Slipway.Spec.Components;

/// <summary>Who asks a health endpoint.</summary>
public enum HealthUse
{
    Liveness,
    Readiness,
    Outside,
}
