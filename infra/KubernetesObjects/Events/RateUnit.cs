namespace Slipway.KubernetesObjects.Events;

/// <summary>The time in which calls are counted.</summary>
public enum RateUnit
{
    Second,
    Minute,
    Hour,
}
